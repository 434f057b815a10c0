import { Decimal } from '../../money/decimal.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import { postsOfRank } from '../../policy/postRanks.ts';
import type { Facts, HeadCount, MeanFact, MinimumMode, StepsFact } from './facts.ts';
import { oldMinima, publishedFacts } from './publishedFacts.ts';

/** The facts as a reader switches them on and off, beside the published number of workers. */
export interface FactSwitches {
  /** the published head-counts by step */
  readonly steps: boolean;
  /** whether 以上 and 以下 include the step that they name */
  readonly inclusive: boolean;
  /** the published mean, and what it is taken to be rounded to, in yuan; null leaves it out */
  readonly meanRounding: string | null;
  /** the published mean is cut to its last place, not rounded */
  readonly meanCut: boolean;
  /** null where nothing is known of them */
  readonly heads: HeadCount | null;
  readonly deputies: HeadCount | null;
  readonly minima: MinimumMode | null;
}

/** Which switch a set of nested facts adds. */
export type SwitchId = 'workers' | 'steps' | 'mean' | 'heads' | 'deputies' | 'minima';

/** One set of a nested row: the facts of the one before, and one more. */
export interface NestedFacts {
  readonly added: SwitchId;
  readonly facts: Facts;
}

/** What is published, and nothing else. */
export const publishedOnly: FactSwitches = {
  steps: true,
  inclusive: true,
  meanRounding: '1',
  meanCut: false,
  heads: null,
  deputies: null,
  minima: null,
};

/**
 * The facts that are switched on, one more in each set, from the number of workers alone to all
 * of them. Empty where the policy publishes no number of workers.
 */
export function nestedFacts(policy: PolicyDocument, switches: FactSwitches): NestedFacts[] {
  const published = publishedFacts(policy);
  if (!published) return [];
  const { workers, steps, mean } = published;
  const sets: NestedFacts[] = [{ added: 'workers', facts: { workers } }];
  const add = (added: SwitchId, more: Partial<Facts>): void => {
    const before = sets[sets.length - 1]?.facts ?? { workers };
    sets.push({ added, facts: { ...before, ...more } });
  };
  const roles = (of: readonly string[], count: HeadCount): Partial<Facts> => ({
    roles: [...(sets[sets.length - 1]?.facts.roles ?? []), { of, ...count }],
  });
  if (switches.steps && steps)
    add('steps', { steps: switches.inclusive ? steps : exclusive(steps, policy.steps.length) });
  if (switches.meanRounding !== null && mean)
    add('mean', { mean: statedMean(mean.value, switches.meanRounding, switches.meanCut) });
  if (switches.heads) add('heads', roles(postsOfRank(policy, 'head'), switches.heads));
  if (switches.deputies) add('deputies', roles(postsOfRank(policy, 'deputy'), switches.deputies));
  if (switches.minima)
    add('minima', { minimumByRole: oldMinima(policy), minimumMode: switches.minima });
  return sets;
}

/** The same head-counts where “at or above” and “at or below” leave out the step that they name. */
function exclusive(steps: readonly StepsFact[], last: number): StepsFact[] {
  return steps.map((fact) => {
    if (fact.from === 1) return { ...fact, to: fact.to - 1 };
    return fact.to === last ? { ...fact, from: fact.from + 1 } : fact;
  });
}

/** A mean that is cut lies from its value on: half a place higher, rounded, says the same. */
function statedMean(value: string, rounding: string, cut: boolean): MeanFact {
  if (!cut) return { value, rounding };
  return { value: new Decimal(rounding).div(2).plus(value).toString(), rounding };
}

/** All facts that are switched on together; null where the policy publishes no number of workers. */
export function factsOf(policy: PolicyDocument, switches: FactSwitches): Facts | null {
  const sets = nestedFacts(policy, switches);
  return sets[sets.length - 1]?.facts ?? null;
}
