import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { parameterRules } from '../domain/rules/parameterRules.ts';
import type { ParameterRule } from '../domain/policy/parameterRule.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';

/** Where a parameter stands in the text: the section, or null where only the list of the rest has it. */
export type Place = string | null;

/**
 * The parameters of the policy in use, and where each of them stands in the text. Fields report
 * their places as they are made, so that the list of the rest holds exactly those without one.
 */
export class ParameterIndex {
  readonly policy: PolicyDocument;
  readonly rules: ReadonlyMap<string, ParameterRule>;
  readonly #places = new SvelteMap<string, readonly string[]>();

  constructor(policy: PolicyDocument) {
    this.policy = policy;
    this.rules = parameterRules(policy);
  }

  /** Whether the policy has all these parameters. */
  hasAll(ids: readonly string[]): boolean {
    return ids.every((id) => this.rules.has(id));
  }

  placeOf(id: string): Place {
    return this.#places.get(id)?.[0] ?? null;
  }

  /** The parameters that stand in no sentence, in the order of the policy's rules. */
  get unplaced(): string[] {
    return [...this.rules.keys()].filter((id) => !this.#places.has(id));
  }

  /** Reports that a field stands in a section; what comes back takes the report away again. */
  place(id: string, section: string): () => void {
    this.#places.set(id, [...(this.#places.get(id) ?? []), section]);
    return () => {
      const rest = [...(this.#places.get(id) ?? [])];
      rest.splice(rest.indexOf(section), 1);
      if (rest.length === 0) this.#places.delete(id);
      else this.#places.set(id, rest);
    };
  }
}

export const [getParameterIndex, provideParameterIndex] = createContext<ParameterIndex>();

/** The section that a field stands in. */
export const [getSection, provideSection] = createContext<string>();
