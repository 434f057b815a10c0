import type { Fen } from '../money/fen.ts';
import type { Career } from '../placement/career.ts';
import type { Careers } from '../placement/careers.ts';
import type { PayTables } from '../rules/payTables.ts';
import type { MonthPlan } from './monthPlan.ts';

type Amounts = Pick<PayTables, 'qualificationAllowance'>;

/** The workers who hold a qualification that an allowance is paid for; null without careers. */
export function holdersOf(careers: Careers | undefined, tables: Amounts): number | null {
  if (!careers) return null;
  return held(careers, tables).reduce((sum, { career }) => sum + career.workers, 0);
}

/** A month's qualification allowances, in fen: holders × amount; 0 without careers. */
export function qualificationBill(careers: Careers | undefined, tables: Amounts): Fen {
  return billOf(careers, tables, () => true);
}

/** The same of the holders on a post, whatever their step. */
export function qualificationBillOfPost(
  careers: Careers | undefined,
  tables: Amounts,
  post: string,
): Fen {
  return billOf(careers, tables, (career) => career.post === post);
}

function billOf(
  careers: Careers | undefined,
  tables: Amounts,
  counts: (career: Career) => boolean,
): Fen {
  if (!careers) return 0n;
  return held(careers, tables)
    .filter(({ career }) => counts(career))
    .reduce((sum, { career, amount }) => sum + BigInt(career.workers) * amount, 0n);
}

/** The head-counts of the holders whose allowance differs between two months' tables. */
export function changedHolders(
  careers: Careers | undefined,
  before: Amounts,
  after: Amounts,
): number[] {
  const amount = ({ qualificationAllowance }: Amounts, id: string): Fen =>
    qualificationAllowance.get(id) ?? 0n;
  const ids = new Set([
    ...before.qualificationAllowance.keys(),
    ...after.qualificationAllowance.keys(),
  ]);
  return [...ids]
    .filter((id) => amount(before, id) !== amount(after, id))
    .map((id) => holdersOfOne(careers, id));
}

function held({ list }: Careers, { qualificationAllowance }: Amounts) {
  if (qualificationAllowance.size === 0) return [];
  return list.flatMap((career) => {
    const { qualification } = career;
    const amount =
      qualification === undefined ? undefined : qualificationAllowance.get(qualification);
    return amount === undefined ? [] : [{ career, amount }];
  });
}

/** The workers who hold a qualification; 0 without careers. */
export function holdersOfOne(careers: Careers | undefined, id: string): number {
  return (careers?.list ?? []).reduce(
    (sum, { qualification, workers }) => (qualification === id ? sum + workers : sum),
    0,
  );
}

/** A year's allowances of one qualification, in fen: each month's amount × its holders. */
export function qualificationYear(careers: Careers | undefined, plan: MonthPlan, id: string): Fen {
  const amounts = plan.spans.reduce(
    (sum, { month, months }) =>
      sum + BigInt(months.length) * (month.tables.qualificationAllowance.get(id) ?? 0n),
    0n,
  );
  return BigInt(holdersOfOne(careers, id)) * amounts;
}
