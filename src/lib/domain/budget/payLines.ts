import { sumOf, type Fen } from '../money/fen.ts';
import { compilePolicy } from '../rules/policyCompiler.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { PolicyLists } from '../policy/policyLists.ts';
import type { Settings } from '../policy/settings.ts';
import { fundLines } from '../rules/items/fundLines.ts';
import { insuranceMethodOf } from '../rules/items/socialInsurance.ts';
import type { PayItem } from '../rules/payItem.ts';
import { baseFirst } from '../rules/payItems.ts';
import type { PlaceTable } from '../rules/payTables.ts';

/** One line of a month's pay: what the government pays, and what the worker has of it. */
export interface PayLine {
  /** the pay item's id */
  readonly item: string;
  /** the id of one fund of social insurance; null of everything else */
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
  const at = (table: PlaceTable | undefined): Fen => table?.[post]?.[step - 1] ?? 0n;
  const base = at(tables.place.baseAllowance);
  const grade = at(tables.place.gradeAllowance);
  const byFund = insuranceMethodOf(shape, settings) === 'funds';
  const amountOf = (item: PayItem): Fen =>
    item.keyed === 'holder'
      ? (tables.qualificationAllowance.get(qualification ?? '') ?? 0n)
      : at(tables.place[item.id]);
  const drawn = baseFirst(tables.items)
    .filter(({ period, paidTo }) => period === 'month' && paidTo === 'worker')
    .flatMap((item): PayLine[] => {
      const amount = amountOf(item);
      if (amount === 0n && item.listed === 'whereItCosts') return [];
      return [{ item: item.id, fund: null, base: null, government: amount, takeHome: amount }];
    });
  const insurance: PayLine = {
    item: 'socialInsurance',
    fund: null,
    base: null,
    government: at(tables.place.socialInsurance),
    takeHome: 0n,
  };
  const funds = fundLines(shape, settings, { baseAllowance: base, gradeAllowance: grade }).filter(
    ({ workerRate }) => byFund || workerRate !== null,
  );
  const lines: PayLine[] = [
    ...drawn,
    ...(byFund ? [] : [insurance]),
    ...funds.map((line) => ({
      item: 'socialInsurance',
      fund: line.fund,
      base: line.base,
      government: byFund ? line.employer : 0n,
      takeHome: -line.worker,
    })),
    {
      item: 'housingFund',
      fund: null,
      base: settings.get(parameterId.housingFundBase) === 'base+grade' ? base + grade : base,
      government: at(tables.place.housingFund),
      takeHome: -at(tables.own.housingFund),
    },
  ];
  return {
    lines,
    government: sumOf(lines.map(({ government }) => government)),
    takeHome: sumOf(lines.map(({ takeHome }) => takeHome)),
  };
}
