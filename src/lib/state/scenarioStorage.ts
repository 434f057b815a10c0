import * as v from 'valibot';
import { builtInPolicy } from '../domain/policy/builtInPolicy.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { Scenario } from '../domain/scenario/provision.ts';
import { scenarioSchema } from '../domain/scenario/scenarioSchema.ts';
import { costedYears } from './costedYears.ts';

const KEY = 'xince.scenario';
/** One year for all policies. */
const YEAR_KEY = 'xince.year';

/**
 * Where the scenario of a policy, and the year that is costed, are kept between visits; each
 * policy has a place of its own. A browser that allows none of it keeps nothing, and nothing fails.
 */
export class ScenarioStorage {
  readonly #key: string;
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;

  constructor(
    { id }: Pick<PolicyDocument, 'id'>,
    storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
  ) {
    this.#key = id === builtInPolicy.id ? KEY : `${KEY}.${id}`;
    this.#storage = storage;
  }

  /** The scenario of the last visit in its form, whether or not it fits the policy; null for none. */
  scenario(): Scenario | null {
    const formed = v.safeParse(scenarioSchema, parsedJson(this.#read(this.#key) ?? ''));
    return formed.success ? formed.output : null;
  }

  /** Whether it is kept. */
  keepScenario(scenario: Scenario): boolean {
    return this.#keep(this.#key, JSON.stringify(scenario));
  }

  /** The year of the last visit; null where none is kept that can be chosen. */
  year(): number | null {
    const year = Number(this.#read(YEAR_KEY));
    return costedYears.includes(year) ? year : null;
  }

  /** Whether it is kept. */
  keepYear(year: number): boolean {
    return this.#keep(YEAR_KEY, String(year));
  }

  #keep(key: string, text: string): boolean {
    try {
      this.#storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }

  #read(key: string): string | null {
    try {
      return this.#storage().getItem(key);
    } catch {
      return null;
    }
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
