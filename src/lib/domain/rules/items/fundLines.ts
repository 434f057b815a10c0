import type { Fen } from '../../money/fen.ts';
import type { Rate } from '../../money/rate.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import { evaluate, valueOf } from '../formula/evaluate.ts';
import { numberIfSet } from '../formula/formula.ts';
import { fundBase, fundShare, type Payer } from './socialInsurance.ts';

/** What one fund costs for one person a month. */
export interface FundLine {
  readonly fund: string;
  /** the base that the rates are taken of, within its limits */
  readonly base: Fen;
  readonly employerRate: Rate | null;
  readonly employer: Fen;
  readonly workerRate: Rate | null;
  readonly worker: Fen;
}

/** One person's fund lines a month, in the policy's order. A fund without a rate costs nothing. */
export function fundLines(
  { funds = [] }: Pick<PolicyDocument, 'funds'>,
  settings: Settings,
  items: { readonly baseAllowance: Fen; readonly gradeAllowance: Fen },
): FundLine[] {
  const operands = { settings, items };
  const rate = (fund: string, payer: Payer): Rate | null =>
    valueOf(numberIfSet(parameterId.insuranceFund(fund, payer)), operands);
  return funds.map(({ id: fund }) => ({
    fund,
    base: evaluate(fundBase(fund), operands),
    employerRate: rate(fund, 'employerRate'),
    employer: evaluate(fundShare(fund, 'employerRate'), operands),
    workerRate: rate(fund, 'workerRate'),
    worker: evaluate(fundShare(fund, 'workerRate'), operands),
  }));
}
