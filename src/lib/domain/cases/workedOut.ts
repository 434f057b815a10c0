import { slipOf, type Slip } from '../slip/slip.ts';
import { fenFromYuan, type Fen } from '../money/fen.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { CaseResult, GoldenCase } from './goldenCase.ts';

/** A result of a case beside what the program computes for it, in fen. */
export interface WorkedOut extends CaseResult {
  /** null where the slip has no such line */
  readonly computed: Fen | null;
}

/** Every result of a case beside what the program computes. */
export function workedOut(policy: PolicyDocument, golden: GoldenCase): WorkedOut[] {
  const { scenario, subject, year, group } = golden;
  const slip = slipOf({ policy, scenario, subject, year, group });
  return golden.results.map((result) => ({ ...result, computed: computedOf(slip, result) }));
}

function computedOf(slip: Slip, { item, side, per }: CaseResult): Fen | null {
  if (item === 'points') return fenFromYuan(slip.placement[side]?.total ?? '');
  if (item === 'worker' || item === 'government') {
    const { monthly, annual } = slip[side][item];
    return per === 'month' ? monthly : annual;
  }
  const line = slip.lines.find((one) => one.item === item)?.[side];
  return (per === 'month' ? line?.monthly : line?.annual) ?? null;
}
