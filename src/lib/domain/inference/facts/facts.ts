/** How many people: exactly `count`, or at least `min` and at most `max`. */
export interface HeadCount {
  readonly count?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** How many workers stand on steps `from` to `to`, both included. */
export interface StepsFact extends HeadCount {
  readonly from: number;
  readonly to: number;
}

/** How many workers hold one of the posts `of`, together. */
export interface RolesFact extends HeadCount {
  readonly of: readonly string[];
}

/** What the mean grade allowance rounds to, in yuan a month; rounded half-up to `rounding`. */
export interface MeanFact {
  readonly value: string;
  /** the last place shown where left out: 1 for "1009", 0.01 for "1008.96" */
  readonly rounding?: string | undefined;
}

/**
 * - `step`: nobody of the post stands on a step worth less than the minimum;
 * - `topUp`: whoever does is paid the minimum all the same, in the mean and in the cost.
 */
export type MinimumMode = 'step' | 'topUp';

/** What is held to be true of a roster that nobody has published. What is left out is not known. */
export interface Facts {
  readonly workers: number;
  readonly steps?: readonly StepsFact[] | undefined;
  readonly mean?: MeanFact | undefined;
  readonly roles?: readonly RolesFact[] | undefined;
  /** yuan a month by post id */
  readonly minimumByRole?: Readonly<Record<string, string>> | undefined;
  /** `step` where left out */
  readonly minimumMode?: MinimumMode | undefined;
}

/** A single fact, named by its path in the document: "workers", "steps[0]", "minimumByRole.head". */
export type FactId = string;

/** The ids of the facts that a roster can agree or disagree with, in the order of the document. */
export const factId = {
  workers: 'workers',
  mean: 'mean',
  steps: (index: number): FactId => `steps[${String(index)}]`,
  roles: (index: number): FactId => `roles[${String(index)}]`,
  minimum: (post: string): FactId => `minimumByRole.${post}`,
} as const;

/** The least and the most that a head-count admits; `max` is null where nothing limits it. */
export function admittedRange(fact: HeadCount): { min: number; max: number | null } {
  if (fact.count !== undefined) return { min: fact.count, max: fact.count };
  return { min: fact.min ?? 0, max: fact.max ?? null };
}
