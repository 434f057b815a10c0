import { Decimal } from '../../money/decimal.ts';
import { factsOfKind } from '../../policy/measuredFact.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';

/** How the published words about the ladder may be read. */
export type LadderReadingId = 'literal' | 'equalGaps' | 'own';

/** A ladder in yuan a month, from the first step to the last. */
export interface LadderReading {
  readonly id: LadderReadingId;
  readonly amounts: readonly string[];
}

function published(
  policy: PolicyDocument,
  kind: 'ladderTop' | 'ladderFall' | 'ladderBottom',
): Decimal | null {
  const fact = factsOfKind(policy, kind).find(({ status }) => status === 'published');
  return fact ? new Decimal(fact.value) : null;
}

/**
 * The readings of the published ladder (P6, D3), as far as the policy document gives what they
 * need:
 * - `literal`: from the top, every step less than the one above by the fall stated;
 * - `equalGaps`: the same inside a level, and equal gaps between levels, so that the last step
 *   meets the bottom stated.
 */
export function publishedReadings(policy: PolicyDocument): LadderReading[] {
  const top = published(policy, 'ladderTop');
  const fall = published(policy, 'ladderFall');
  const bottom = published(policy, 'ladderBottom');
  if (!top || !fall) return [];
  const literal = policy.steps.map((_, i) => top.minus(fall.times(i)).toString());
  const readings: LadderReading[] = [{ id: 'literal', amounts: literal }];
  const equal = bottom && equalGaps(policy, top, fall, bottom);
  if (equal) readings.push({ id: 'equalGaps', amounts: equal });
  return readings;
}

function equalGaps(
  { steps }: PolicyDocument,
  top: Decimal,
  fall: Decimal,
  bottom: Decimal,
): string[] | null {
  const newLevel = steps.map(({ level }, i) => i > 0 && level !== steps[i - 1]?.level);
  const jumps = newLevel.filter(Boolean).length;
  if (jumps === 0) return null;
  const inside = fall.times(steps.length - 1 - jumps);
  const gap = top.minus(bottom).minus(inside).div(jumps);
  let amount = top;
  return newLevel.map((jump, i) => {
    if (i > 0) amount = amount.minus(jump ? gap : fall);
    return amount.toString();
  });
}
