/**
 * A roster folded to head-counts: workers[post][step − 1], in the order of the policy's posts.
 * Everything monthly is computed from these few dozen numbers, whatever the size of the roster.
 */
export interface GradeCells {
  readonly workers: readonly (readonly number[])[];
}

/** A bonus roll folded to head-counts: people[rating][months − 1][appraisal]. */
export interface BonusCells {
  readonly people: readonly (readonly (readonly number[])[])[];
}

/** The grade cells of each community, for the drill-downs; their sum is the whole roster's. */
export type CommunityCells = ReadonlyMap<string, GradeCells>;
