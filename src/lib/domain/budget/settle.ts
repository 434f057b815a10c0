import type { AssessmentRule } from '../assessment/assessmentRule.ts';
import { ratedBy, type Rated } from '../assessment/ratedCells.ts';
import { PlacedCareers, type Placed } from '../placement/placeCareers.ts';
import type { CompiledPolicy } from '../policy/compiledPolicy.ts';
import { Remembered } from '../remembered.ts';
import type { GradeCells } from '../roster/cells.ts';
import type { Population } from './population.ts';

/**
 * A month with everybody settled: what is paid, who stands on which step, how communities are
 * rated. Budgets, reach, impact and warnings read it, and nobody asks again where people stand.
 */
export interface SettledMonth extends CompiledPolicy, Rated {
  readonly people: Population;
  /** null where the steps are those of the roster */
  readonly placed: Placed | null;
  /** the workers on the steps that they stand on */
  readonly cells: GradeCells;
}

/** Rules for ratings kept for a roll: enough for today, a proposal in phases, and going back. */
const KEPT = 8;

/** Settles the same people under one compiled month after another. */
export class Settlement {
  readonly people: Population;
  readonly #careers: PlacedCareers | null;
  readonly #rated = new Remembered<AssessmentRule | null, Rated>(KEPT);
  readonly #settled = new WeakMap<CompiledPolicy, SettledMonth>();

  constructor(people: Population) {
    this.people = people;
    this.#careers = people.careers ? new PlacedCareers(people.careers) : null;
  }

  /** Places everybody and rates every community; one compiled month gives one settled month. */
  settle(month: CompiledPolicy): SettledMonth {
    const known = this.#settled.get(month);
    if (known) return known;
    const { placement, assessment } = month.rules;
    const placed = placement && this.#careers ? this.#careers.under(placement) : null;
    const settled = {
      ...month,
      ...this.#rated.get(assessment, () => ratedBy(assessment, this.people)),
      people: this.people,
      placed,
      cells: placed?.cells ?? this.people.grade,
    };
    this.#settled.set(month, settled);
    return settled;
  }
}
