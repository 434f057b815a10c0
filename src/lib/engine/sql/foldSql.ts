import type { Selection } from '../selection.ts';
import { selectionSql } from './selectionSql.ts';

/** Folds the roster to `post, step, workers`. */
export function gradeCellsSql(selection: Selection = {}): string {
  return `SELECT roster.post, roster.step, CAST(count(*) AS INTEGER) AS workers
FROM roster
WHERE ${selectionSql(selection)}
GROUP BY roster.post, roster.step
ORDER BY roster.post, roster.step`;
}

/** Folds the roster to `community_id, post, step, workers`. */
export function communityCellsSql(): string {
  return `SELECT community_id, post, step, CAST(count(*) AS INTEGER) AS workers
FROM roster
GROUP BY community_id, post, step
ORDER BY community_id, post, step`;
}

/**
 * Folds the bonus roll to `rating, months, appraisal, deduction, people`; the rating is null where
 * the community is not known. `communities` names the relation that rates them.
 */
export function bonusCellsSql(communities = 'community'): string {
  return `SELECT community.rating, bonus_roll.months, bonus_roll.appraisal, bonus_roll.deduction,
  CAST(count(*) AS INTEGER) AS people
FROM bonus_roll
LEFT JOIN ${communities} AS community ON community.community_id = bonus_roll.community_id
GROUP BY community.rating, bonus_roll.months, bonus_roll.appraisal, bonus_roll.deduction
ORDER BY community.rating, bonus_roll.months, bonus_roll.deduction, bonus_roll.appraisal`;
}
