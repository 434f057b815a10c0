import type { Fen } from '../money/fen.ts';
import { compilePolicy } from '../policy/compilePolicy.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { PolicyLists } from '../policy/parameterRules.ts';
import type { Settings } from '../policy/settings.ts';
import { fundLines } from '../rules/fundLines.ts';
import { insuranceMethodOf } from '../rules/socialInsurance.ts';

/** What a line of somebody's pay is about; `fund` is one fund of social insurance. */
export type PayLineItem =
  | 'baseAllowance'
  | 'gradeAllowance'
  | 'performanceAllowance'
  | 'qualificationAllowance'
  | 'socialInsurance'
  | 'fund'
  | 'housingFund';

/** One line of a month's pay: what the government pays, and what the worker has of it. */
export interface PayLine {
  readonly item: PayLineItem;
  /** the fund's id; null of everything else */
  readonly fund: string | null;
  /** what the rates are taken of; null where nothing is */
  readonly base: Fen | null;
  readonly government: Fen;
  /** negative where the worker pays */
  readonly takeHome: Fen;
}

export interface PayLines {
  readonly lines: readonly PayLine[];
  readonly government: Fen;
  readonly takeHome: Fen;
}

/** Where somebody stands, and the qualification held; the post is an index, step 1 the highest. */
export interface PayPlace {
  readonly post: number;
  readonly step: number;
  readonly qualification?: string;
}

/**
 * A month's pay of somebody on a post (its index) and step (1 for the highest), line by line: the
 * government pays the allowances and its part of insurance and housing fund; the worker has the
 * allowances, less the worker's own parts. Both columns sum to the pay tables, with the allowance of
 * the qualification that is held, where one is. Where insurance is not worked out by fund it is
 * one line, and the funds' lines hold the worker's part alone.
 */
export function payLines(
  shape: PolicyLists,
  settings: Settings,
  { post, step, qualification }: PayPlace,
): PayLines {
  const { tables } = compilePolicy(shape, settings);
  const base = tables.baseAllowance[post] ?? 0n;
  const grade = tables.gradeAllowance[post]?.[step - 1] ?? 0n;
  const qualified =
    qualification === undefined ? 0n : (tables.qualificationAllowance.get(qualification) ?? 0n);
  const byFund = insuranceMethodOf(shape, settings) === 'funds';
  const paid = (item: PayLineItem, amount: Fen): PayLine => ({
    item,
    fund: null,
    base: null,
    government: amount,
    takeHome: amount,
  });
  const insurance: PayLine = {
    ...paid('socialInsurance', tables.socialInsurance[post]?.[step - 1] ?? 0n),
    takeHome: 0n,
  };
  const funds = fundLines(shape, settings, { baseAllowance: base, gradeAllowance: grade }).filter(
    ({ workerRate }) => byFund || workerRate !== null,
  );
  const withGrade = settings.get(parameterId.housingFundBase) === 'base+grade';
  const lines = [
    paid('baseAllowance', base),
    paid('gradeAllowance', grade),
    ...(tables.performanceAllowance > 0n
      ? [paid('performanceAllowance', tables.performanceAllowance)]
      : []),
    ...(qualified > 0n ? [paid('qualificationAllowance', qualified)] : []),
    ...(byFund ? [] : [insurance]),
    ...funds.map((line): PayLine => ({
      item: 'fund',
      fund: line.fund,
      base: line.base,
      government: byFund ? line.employer : 0n,
      takeHome: -line.worker,
    })),
    {
      item: 'housingFund' as const,
      fund: null,
      base: withGrade ? base + grade : base,
      government: tables.housingFund[post]?.[step - 1] ?? 0n,
      takeHome: -(tables.workerHousingFund[post]?.[step - 1] ?? 0n),
    },
  ];
  const sum = (of: (line: PayLine) => Fen): Fen => lines.reduce((all, line) => all + of(line), 0n);
  return {
    lines,
    government: sum((line) => line.government),
    takeHome: sum((line) => line.takeHome),
  };
}
