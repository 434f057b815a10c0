import { monthsOfYear, type Month } from '../policy/month.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { OverlaidSettings } from '../policy/overlaidSettings.ts';
import type { Settings } from '../policy/settings.ts';
import { changeMonths, settingsAt } from '../policy/settingsAt.ts';
import { Remembered } from '../remembered.ts';
import type { CompiledPolicy } from '../rules/compiledPolicy.ts';
import { PolicyCompiler } from '../rules/policyCompiler.ts';
import type { Provision } from '../scenario/provision.ts';
import { inForce, provisionSettings } from '../scenario/provisionSettings.ts';

/** Sets of changes kept: a scenario with each of its provisions left out, and the last few of a drag. */
const KEPT = 64;

/** The values that provisions set to something else than the policy states. */
type Changes = ReadonlyMap<string, string | null>;

/** A month compiled, and what of it the policy does not state. */
interface Changed {
  readonly changes: Changes;
  readonly compiled: CompiledPolicy;
}

/** What the policy itself says in a span of its dated values. */
interface Stated extends Changed {
  readonly begun: number;
  readonly settings: Settings;
}

/** What a list of provisions makes of a month; compiled once somebody asks for it. */
interface Asked {
  readonly stated: Stated;
  readonly changes: Changes;
  readonly settings: Settings;
  compiled?: CompiledPolicy;
}

/**
 * A policy in one calendar year. Compiles what it states once, and of a scenario's changes only
 * what they reach; the same changes in the same span give the same object.
 */
export class PolicyYear {
  readonly policy: PolicyDocument;
  readonly number: number;
  readonly months: readonly Month[];
  /** the month whose values the yearly items take */
  readonly december: Month;
  readonly #changes: readonly Month[];
  readonly #compiler: PolicyCompiler;
  readonly #stated = new Map<number, Stated>();
  /** the last change compiled in a span: the next one of a drag differs from it in one value */
  readonly #latest = new Map<number, Changed>();
  readonly #compiled = new Remembered<string, CompiledPolicy>(KEPT);
  /** by the very list of provisions that was asked with */
  readonly #asked = new Remembered<readonly Provision[], Map<Month, Asked>>(KEPT);

  constructor(policy: PolicyDocument, year: number) {
    this.policy = policy;
    this.number = year;
    this.months = monthsOfYear(year);
    this.december = `${String(year).padStart(4, '0')}-12`;
    this.#changes = changeMonths(policy);
    this.#compiler = new PolicyCompiler(policy, year);
  }

  /** What holds in a month, of this year or another: the policy, and those provisions in force in it. */
  settings(month: Month, provisions: readonly Provision[]): Settings {
    return this.#asking(month, provisions).settings;
  }

  /** The same compiled; the same values in one span of the policy give the same object. */
  compiled(month: Month, provisions: readonly Provision[]): CompiledPolicy {
    const asked = this.#asking(month, provisions);
    asked.compiled ??= this.#compile(asked);
    return asked.compiled;
  }

  /** The year's months, grouped by the dated values and the provisions that hold in them. */
  spans(provisions: readonly Provision[]): readonly (readonly Month[])[] {
    const dated = provisions.filter(({ from, to }) => from !== undefined || to !== undefined);
    const spans = new Map<string, Month[]>();
    for (const month of this.months) {
      const holding = dated.map((provision) => (inForce(provision, month) ? '1' : '0'));
      const key = [this.#begun(month), ...holding].join();
      const span = spans.get(key);
      if (span) span.push(month);
      else spans.set(key, [month]);
    }
    return [...spans.values()];
  }

  #asking(month: Month, provisions: readonly Provision[]): Asked {
    const byMonth = this.#asked.get(provisions, () => new Map<Month, Asked>());
    const known = byMonth.get(month);
    if (known) return known;
    const stated = this.#statedIn(month);
    const changes = changesOf(stated.settings, provisions, month);
    const settings =
      changes.size === 0 ? stated.settings : new OverlaidSettings(stated.settings, changes);
    const asked = { stated, changes, settings };
    byMonth.set(month, asked);
    return asked;
  }

  #compile({ stated, changes, settings }: Asked): CompiledPolicy {
    if (changes.size === 0) return stated.compiled;
    const byId = [...changes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return this.#compiled.get(JSON.stringify([stated.begun, byId]), () => {
      const from = nearer(stated, this.#latest.get(stated.begun), changes);
      const ids = differing(from.changes, changes);
      const compiled = this.#compiler.recompile(from.compiled, settings, ids);
      this.#latest.set(stated.begun, { changes, compiled });
      return compiled;
    });
  }

  #statedIn(month: Month): Stated {
    const begun = this.#begun(month);
    const known = this.#stated.get(begun);
    if (known) return known;
    const settings = settingsAt(this.policy, month);
    const compiled = this.#compiler.compile(settings);
    const stated = { begun, settings, compiled, changes: new Map() };
    this.#stated.set(begun, stated);
    return stated;
  }

  #begun(month: Month): number {
    return this.#changes.filter((from) => from <= month).length;
  }
}

/** The values that the provisions in force in a month set to something else: of two the later. */
function changesOf(stated: Settings, provisions: readonly Provision[], month: Month): Changes {
  const changes = new Map<string, string | null>();
  for (const provision of provisions)
    if (inForce(provision, month))
      for (const [id, value] of provisionSettings(provision)) changes.set(id, value);
  for (const [id, value] of changes) if (stated.get(id) === value) changes.delete(id);
  return changes;
}

/** Of what is compiled already, what differs in fewer values from what is asked for. */
function nearer(stated: Stated, latest: Changed | undefined, changes: Changes): Changed {
  const isNearer = latest && differing(latest.changes, changes).length < changes.size;
  return isNearer ? latest : stated;
}

/** The parameters that two sets of changes set differently. */
function differing(before: Changes, after: Changes): string[] {
  const ids = [...after.keys()].filter((id) => !before.has(id) || before.get(id) !== after.get(id));
  for (const id of before.keys()) if (!after.has(id)) ids.push(id);
  return ids;
}
