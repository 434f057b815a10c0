import * as v from 'valibot';
import { recordedRun } from './recordedRun.ts';

const money = v.pipe(v.string(), v.regex(/^(?!-0\.00$)-?\d+\.\d\d$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fingerprint = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));
const part = v.picklist(['roster', 'bonus', 'communities']);
const monthlyItem = v.object({ monthly: money, annual: money });
const yearlyItem = v.object({ recipients: count, annual: money });

const budget = v.object({
  workers: count,
  gradeAllowance: v.object({ monthly: money, annual: money, mean: v.nullable(money) }),
  baseAllowance: monthlyItem,
  socialInsurance: monthlyItem,
  housingFund: monthlyItem,
  communityBonus: yearlyItem,
  individualAward: yearlyItem,
  total: v.object({ annual: money }),
});

/** What other programs rely on in the output of `simulate --json`. */
const reportSchema = v.object({
  run: v.object({
    version: v.string(),
    roster: fingerprint,
    bonus: fingerprint,
    policy: fingerprint,
    scenario: fingerprint,
    cells: fingerprint,
    sample: v.array(part),
    notLoaded: v.array(part),
  }),
  baseline: budget,
  reform: budget,
  impact: v.object({
    month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    monthly: money,
    annual: money,
    percent: v.nullable(money),
    gainers: count,
    losers: count,
    unchanged: count,
    byRole: v.record(
      v.string(),
      v.object({ workers: count, gainers: count, losers: count, monthly: money }),
    ),
  }),
});

export type Report = v.InferOutput<typeof reportSchema>;

/** The report of `simulate` with these options; throws where it is not of the agreed shape. */
export async function report(...options: readonly string[]): Promise<Report> {
  const { out } = await recordedRun(['simulate', '--json', ...options]);
  return v.parse(reportSchema, JSON.parse(out));
}
