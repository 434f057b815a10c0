import { parameterId } from '../policy/parameterId.ts';
import type { Settings } from '../policy/settings.ts';
import { Remembered } from '../remembered.ts';
import { chosenWays } from './formula/chosenWays.ts';
import type { CellItem, Fact, Formula } from './formula/formula.ts';
import { readsOf } from './formula/readsOf.ts';

/** The parameters that decide a fact of the year. */
const behindFacts: Readonly<Record<Fact, readonly string[]>> = {
  months: [],
  checksDue: [parameterId.healthCheckFirstYear, parameterId.healthCheckEveryYears],
};

/** A rule with its ways chosen, and the items that are operands of what is left. */
export interface ChosenRule {
  readonly formula: Formula;
  readonly takes: ReadonlySet<CellItem>;
}

/** Sets of words of a rule's choices that are kept: today's, a proposal's, and going back. */
const KEPT = 4;

/** A rule that is compiled again and again: what it reads is known, its ways are chosen once. */
export class PreparedRule {
  /** the parameters on which the result may hang */
  readonly reads: ReadonlySet<string>;
  readonly #formula: Formula;
  readonly #choices: readonly string[];
  readonly #chosen = new Remembered<string, ChosenRule>(KEPT);
  /** the rule where no word chooses anything */
  readonly #only: ChosenRule | null;

  constructor(formula: Formula) {
    const { parameters, facts, choices, items } = readsOf(formula);
    this.reads = new Set([...parameters, ...[...facts].flatMap((fact) => behindFacts[fact])]);
    this.#formula = formula;
    this.#choices = [...choices];
    this.#only = choices.size === 0 ? { formula, takes: items } : null;
  }

  /** The rule as the words of some settings have it. */
  under(settings: Settings): ChosenRule {
    if (this.#only) return this.#only;
    const words = this.#choices.map((id) => settings.get(id) ?? '').join('\n');
    return this.#chosen.get(words, () => {
      const formula = chosenWays(this.#formula, settings);
      return { formula, takes: readsOf(formula).items };
    });
  }
}
