import { compilePolicy } from '../policy/compilePolicy.ts';
import { monthsOfYear, type Month } from '../policy/month.ts';
import type { PayTables } from '../policy/payTables.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { changeMonths, settingsAt, type Settings } from '../policy/settings.ts';
import type { Provision, Scenario } from '../scenario/provision.ts';
import { applyProvisions, inForce, provisionSettings } from '../scenario/provisionSettings.ts';
import type { NoEffectReason } from '../scenario/warning.ts';
import type { Population } from './budgetOf.ts';

export interface ScenarioContext {
  readonly policy: PolicyDocument;
  readonly population: Population;
  readonly scenario: Scenario;
  readonly year: number;
}

type Extent = 'somebody' | 'nobody' | 'no_amount' | 'no_setting';

/**
 * Why the provision at `index` changes nothing in the year, or null where somebody's pay differs
 * without it. Judged in every month in which it is in force.
 */
export function noEffectReason(context: ScenarioContext, index: number): NoEffectReason | null {
  const { scenario } = context;
  const provision = scenario.provisions[index];
  if (!provision) return null;
  if (provisionSettings(provision).length === 0) return 'sets_nothing';
  const months = distinctMonths(context, provision);
  if (months.length === 0) return 'not_in_force';
  const extents = months.map((month) => extentOf(context, index, month));
  if (extents.includes('somebody')) return null;
  if (extents.includes('nobody')) return 'nobody_affected';
  if (extents.includes('no_amount')) return absorbedBy(provision);
  return isOverridden(scenario.provisions, index, months) ? 'overridden' : 'same_as_today';
}

/** One month for each distinct set of values and provisions in force, where the provision is. */
function distinctMonths(
  { policy, scenario, year }: ScenarioContext,
  provision: Provision,
): Month[] {
  const changes = changeMonths(policy);
  const all = [...(scenario.baseline?.provisions ?? []), ...scenario.provisions];
  const byKey = new Map<string, Month>();
  for (const month of monthsOfYear(year)) {
    if (!inForce(provision, month)) continue;
    const key = JSON.stringify([
      changes.filter((from) => from <= month).length,
      all.map((other) => inForce(other, month)),
    ]);
    byKey.set(key, month);
  }
  return [...byKey.values()];
}

function extentOf(context: ScenarioContext, index: number, month: Month): Extent {
  const { policy, scenario, population } = context;
  const set = (provisions: readonly Provision[]): Settings =>
    applyProvisions(
      settingsAt(policy, month),
      provisions.filter((provision) => inForce(provision, month)),
    );
  const today = scenario.baseline?.provisions ?? [];
  const without = set([...today, ...scenario.provisions.filter((_, i) => i !== index)]);
  const all = set([...today, ...scenario.provisions]);
  if ([...all].every(([id, value]) => without.get(id) === value)) return 'no_setting';
  return amountsChange(compilePolicy(policy, without), compilePolicy(policy, all), population);
}

function absorbedBy(provision: Provision): NoEffectReason {
  if (provision.kind === 'grade_floor') return 'already_above';
  return provision.kind === 'grade_cap' ? 'already_below' : 'absorbed';
}

function isOverridden(
  provisions: readonly Provision[],
  index: number,
  months: readonly Month[],
): boolean {
  const own = provisions[index];
  if (!own) return false;
  return months.every((month) => {
    const later = provisions.slice(index + 1).filter((provision) => inForce(provision, month));
    const setLater = new Set(
      later.flatMap((provision) => provisionSettings(provision).map(([id]) => id)),
    );
    return provisionSettings(own).every(([id]) => setLater.has(id));
  });
}

function amountsChange(before: PayTables, after: PayTables, { grade, bonus }: Population): Extent {
  let extent: Extent = 'no_amount';
  const note = (changed: boolean, people: number): void => {
    if (!changed || extent === 'somebody') return;
    extent = people > 0 ? 'somebody' : 'nobody';
  };
  grade.workers.forEach((row, post) => {
    row.forEach((workers, step) => {
      const changed =
        before.gradeAllowance[post]?.[step] !== after.gradeAllowance[post]?.[step] ||
        before.baseAllowance[post] !== after.baseAllowance[post] ||
        before.socialInsurance[post] !== after.socialInsurance[post] ||
        before.housingFund[post]?.[step] !== after.housingFund[post]?.[step];
      note(changed, workers);
    });
  });
  bonus.people.forEach((months, rating) => {
    months.forEach((appraisals, i) => {
      const bonusChanged = before.communityBonus[rating]?.[i] !== after.communityBonus[rating]?.[i];
      appraisals.forEach((people, appraisal) => {
        const awardChanged = before.individualAward[appraisal] !== after.individualAward[appraisal];
        note(bonusChanged || awardChanged, people);
      });
    });
  });
  return extent;
}
