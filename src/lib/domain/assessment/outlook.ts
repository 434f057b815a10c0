import { netOf, poolShares } from './poolShares.ts';
import { communityScore } from './communityScore.ts';
import { ratingsInForce } from './ratingsInForce.ts';
import type { Decimal } from '../money/decimal.ts';
import { divideHalfUp } from '../money/divide.ts';
import type { Fen } from '../money/fen.ts';
import type { CompiledPolicy } from '../rules/compiledPolicy.ts';
import type { CommunityRoll } from '../roster/cells.ts';

/** A community in two compiled months. */
export interface CommunityOutlook {
  readonly communityId: string;
  readonly people: number;
  /** by the weights after the change; null without scores, or where scores decide nothing */
  readonly score: Decimal | null;
  /** indexes into the policy's ratings */
  readonly before: number;
  readonly after: number;
  /** the year's bonus of the community, in fen */
  readonly bonusBefore: Fen;
  readonly bonusAfter: Fen;
}

/** Every community with its rating and bonus before and after, in the order of the list. */
export function communityOutlooks(
  rolls: readonly CommunityRoll[],
  before: CompiledPolicy,
  after: CompiledPolicy,
): CommunityOutlook[] {
  const old = ratingsInForce(before.rules.assessment, rolls);
  const now = ratingsInForce(after.rules.assessment, rolls);
  return rolls.map((roll, i) => {
    const [was, is] = [old[i] ?? roll.rating, now[i] ?? roll.rating];
    return {
      communityId: roll.communityId,
      people: roll.people.reduce((sum, cell) => sum + cell.people, 0),
      score: after.rules.assessment && communityScore(roll, after.rules.assessment.weights),
      before: was,
      after: is,
      bonusBefore: bonusOf(roll, before, was),
      bonusAfter: bonusOf(roll, after, is),
    };
  });
}

function bonusOf({ people }: CommunityRoll, { tables }: CompiledPolicy, rating: number): Fen {
  return people.reduce(
    (sum, cell) => sum + BigInt(cell.people) * netOf(cell, standardOf(tables, rating)),
    0n,
  );
}

function standardOf(
  { communityBonus }: CompiledPolicy['tables'],
  rating: number,
): (months: number) => Fen {
  return (months) => communityBonus[rating]?.[months - 1] ?? 0n;
}

/** What people of one appraisal get of the bonus: all together, and one of them at least and most. */
export interface AppraisalShare {
  readonly people: number;
  readonly total: Fen;
  /** null without people */
  readonly least: Fen | null;
  readonly most: Fen | null;
}

/** The mean of a share, half-up to the fen; null without people. */
export function meanOfShare({ people, total }: AppraisalShare): Fen | null {
  return people === 0 ? null : divideHalfUp(total, BigInt(people));
}

/** All shares together: the people and amounts summed, the least and the most of any. */
export function allShares(shares: readonly AppraisalShare[]): AppraisalShare {
  const pick = (of: 'least' | 'most', better: (a: Fen, b: Fen) => boolean): Fen | null =>
    shares.reduce<Fen | null>((found, { [of]: amount }) => {
      if (amount === null) return found;
      return found === null || better(amount, found) ? amount : found;
    }, null);
  return {
    people: shares.reduce((sum, { people }) => sum + people, 0),
    total: shares.reduce((sum, { total }) => sum + total, 0n),
    least: pick('least', (a, b) => a < b),
    most: pick('most', (a, b) => a > b),
  };
}

/** The bonus by appraisal, in the policy's order, shared within communities or not. */
export function bonusByAppraisal(
  rolls: readonly CommunityRoll[],
  { tables, rules }: CompiledPolicy,
): AppraisalShare[] {
  const ratings = ratingsInForce(rules.assessment, rolls);
  const shares = tables.individualAward.map((): AppraisalShare => ({
    people: 0,
    total: 0n,
    least: null,
    most: null,
  }));
  rolls.forEach(({ people, rating }, i) => {
    const standard = standardOf(tables, ratings[i] ?? rating);
    const paid = rules.poolWeights
      ? poolShares(people, rules.poolWeights, standard)
      : people.map((cell) => {
          const least = netOf(cell, standard);
          return { ...cell, least, more: 0, amount: BigInt(cell.people) * least };
        });
    for (const { appraisal, people: count, amount, least, more } of paid) {
      const share = shares[appraisal];
      if (!share) continue;
      const low = more === count ? least + 1n : least;
      const high = more > 0 ? least + 1n : least;
      shares[appraisal] = {
        people: share.people + count,
        total: share.total + amount,
        least: share.least === null || low < share.least ? low : share.least,
        most: share.most === null || high > share.most ? high : share.most,
      };
    }
  });
  return shares;
}
