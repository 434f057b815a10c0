/**
 * What the sample is calibrated to. Published facts are named by their id in data/policies/xishan-2022.json;
 * the rest is assumed (A1).
 */
export const SEED = 20_221_103;

export const ROLES = ['combined_head', 'head', 'deputy', 'member'] as const;
export type Role = (typeof ROLES)[number];

export const RATINGS = ['excellent', 'good', 'met', 'unmet'] as const;
export type Rating = (typeof RATINGS)[number];

/** P9: how many communities earned each rating; together 122 (D1). */
export const COMMUNITIES_BY_RATING: Readonly<Record<Rating, number>> = {
  excellent: 32,
  good: 31,
  met: 59,
  unmet: 0,
};

/**
 * Workers by post on steps 1 to 12 (A1). The columns meet P7 and D2: 92 people on steps 1–3, 473 on 4–9,
 * 607 on 10–12, and 1,182,500 yuan a month on the default ladder (D4). The rows: 122 heads of either kind,
 * 244 deputies, 806 members.
 */
export const WORKERS_BY_ROLE_AND_STEP: Readonly<Record<Role, readonly number[]>> = {
  combined_head: [10, 16, 20, 13, 12, 10, 8, 6, 5, 1, 0, 0],
  head: [1, 3, 4, 3, 3, 2, 2, 2, 1, 0, 0, 0],
  deputy: [2, 6, 14, 16, 24, 30, 36, 38, 38, 27, 12, 1],
  member: [0, 2, 14, 12, 17, 28, 42, 56, 69, 189, 196, 181],
};

/** Communities by their number of deputies (A1); 2 on average. */
export const COMMUNITIES_BY_DEPUTIES: readonly (readonly [
  deputies: number,
  communities: number,
])[] = [
  [1, 26],
  [2, 70],
  [3, 26],
];

/** No community has fewer members than this (A1). */
export const LEAST_MEMBERS = 3;
/** Nor more than this (A1). */
export const MOST_MEMBERS = 12;

/** P11: rows of the bonus roll. */
export const BONUS_RECIPIENTS = 1508;
/** P11: the sum paid, in fen. */
export const BONUS_TOTAL_FEN = 613_969_901;
/** P10: the full-year bonus by rating, in fen: 3800 yuan, with 20 % and 30 % more. */
export const FULL_YEAR_BONUS_FEN: Readonly<Record<Rating, number>> = {
  excellent: 494_000,
  good: 456_000,
  met: 380_000,
  unmet: 0,
};

/**
 * Days of unpaid leave in the whole roll, and what a day takes off the bonus, in yuan (A2).
 * Whole months alone cannot add up to the sum paid: see data/README.md.
 */
export const LEAVE_DAYS = 34;
export const DEDUCTION_PER_LEAVE_DAY = 24;
