import { foldPoints, type PointGroup } from '../domain/inference/ladder/points.ts';
import { foldRolls } from '../domain/assessment/foldRolls.ts';
import type { Population } from '../domain/budget/population.ts';
import { foldCareers } from '../domain/placement/careers.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { CommunityCells } from '../domain/roster/cells.ts';
import { foldBonus, foldByCommunity, foldRoster } from '../domain/roster/fold.ts';
import type { BonusRow, Community, Worker } from '../domain/roster/worker.ts';
import { bonusFingerprint, rosterFingerprint } from '../io/fingerprint/rows.ts';

/** A roster, a bonus roll and the communities, row by row. */
export interface RosterRows {
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

/** What the pages need of a roster to show every figure, without its rows and without a database. */
export interface FoldedRoster {
  readonly population: Population;
  readonly byCommunity: CommunityCells;
  /** communities of each rating, in the policy's order */
  readonly communitiesByRating: readonly number[];
  /** the roster's points by post and step, for the effects on the ladder */
  readonly points: readonly PointGroup[];
  /** people of the bonus roll who stand on the roster too */
  readonly rollOnRoster: number;
  readonly fingerprints: { readonly roster: string; readonly bonus: string };
}

/** Folds rows to cells. Throws RangeError where a row does not fit the policy. */
export function foldedRoster(policy: PolicyDocument, rows: RosterRows): FoldedRoster {
  const { workers, bonusRows, communities } = rows;
  return {
    population: {
      grade: foldRoster(policy, workers),
      bonus: foldBonus(policy, bonusRows, communities),
      careers: foldCareers(workers),
      bonusByCommunity: foldRolls(policy, bonusRows, communities),
      notLoaded: [
        ...(workers.length === 0 ? (['roster'] as const) : []),
        ...(bonusRows.length === 0 ? (['bonus', 'communities'] as const) : []),
      ],
    },
    byCommunity: foldByCommunity(policy, workers),
    communitiesByRating: policy.ratings.map(
      ({ id }) => communities.filter(({ rating }) => rating === id).length,
    ),
    points: foldPoints(workers),
    rollOnRoster: bothIn(workers, bonusRows),
    fingerprints: {
      roster: rosterFingerprint(workers),
      bonus: bonusFingerprint(bonusRows, communities),
    },
  };
}

function bothIn(workers: readonly Worker[], bonusRows: readonly BonusRow[]): number {
  const ids = new Set(workers.map(({ workerId }) => workerId));
  return bonusRows.filter(({ workerId }) => ids.has(workerId)).length;
}
