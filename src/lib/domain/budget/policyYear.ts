import { compilePolicy } from '../policy/compilePolicy.ts';
import { monthsOfYear, type Month } from '../policy/month.ts';
import { parameterRules } from '../policy/parameterRules.ts';
import type { CompiledPolicy } from '../policy/compiledPolicy.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { changeMonths, settingsAt, type Settings } from '../policy/settings.ts';
import type { Provision } from '../scenario/provision.ts';
import { applyProvisions, inForce } from '../scenario/provisionSettings.ts';

/**
 * A policy in one calendar year. Reads and compiles each distinct set of values once, however
 * many months, provisions and questions share it: equal settings give the same object.
 */
export class PolicyYear {
  readonly policy: PolicyDocument;
  readonly number: number;
  readonly months: readonly Month[];
  /** the month whose values the yearly items take */
  readonly december: Month;
  readonly #changes: readonly Month[];
  readonly #known: number;
  readonly #settings = new Map<number, Settings>();
  readonly #compiled = new Map<string, CompiledPolicy>();

  constructor(policy: PolicyDocument, year: number) {
    this.policy = policy;
    this.number = year;
    this.months = monthsOfYear(year);
    this.december = `${String(year).padStart(4, '0')}-12`;
    this.#changes = changeMonths(policy);
    this.#known = parameterRules(policy).size;
  }

  /** What holds in a month, of this year or another: the policy, and those provisions in force in it. */
  settings(month: Month, provisions: readonly Provision[]): Settings {
    const begun = this.#begun(month);
    const before = this.#settings.get(begun) ?? settingsAt(this.policy, month);
    this.#settings.set(begun, before);
    return applyProvisions(
      before,
      provisions.filter((provision) => inForce(provision, month)),
    );
  }

  /** The same compiled; equal settings give the same object. */
  compiled(month: Month, provisions: readonly Provision[]): CompiledPolicy {
    const settings = this.settings(month, provisions);
    // What a provision alone can set, such as a community's rating, has no place of its own.
    const added = [...settings].slice(this.#known).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([[...settings.values()], added]);
    const compiled = this.#compiled.get(key) ?? compilePolicy(this.policy, settings, this.number);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  /** The year's months, grouped by the dated values and the provisions that hold in them. */
  spans(provisions: readonly Provision[]): Month[][] {
    const spans = new Map<string, Month[]>();
    for (const month of this.months) {
      const key = JSON.stringify([
        this.#begun(month),
        provisions.map((provision) => inForce(provision, month)),
      ]);
      spans.set(key, [...(spans.get(key) ?? []), month]);
    }
    return [...spans.values()];
  }

  #begun(month: Month): number {
    return this.#changes.filter((from) => from <= month).length;
  }
}
