import { stepParameter } from '../../policy/gradeLadder.ts';
import { parameterId } from '../../policy/parameterId.ts';
import { parameterRules } from '../../rules/parameterRules.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import { datedAt } from '../../policy/settingsAt.ts';
import { levelsOf } from '../information/unknowns.ts';

/** One thing that a cost rests on and that may be off. */
export type Factor =
  /** the number of workers of a post */
  | { readonly kind: 'post'; readonly post: string }
  /** the number of workers on the steps of a level */
  | { readonly kind: 'level'; readonly level: number; readonly from: number; readonly to: number }
  /** the number of people in the bonus roll */
  | { readonly kind: 'bonusRoll' }
  /** the ladder's amounts of some steps that are not published */
  | { readonly kind: 'ladder'; readonly steps: readonly number[] }
  /** another value of the policy that is not published */
  | { readonly kind: 'parameter'; readonly id: string }
  /** a choice that is assumed, and the other way to make it */
  | { readonly kind: 'choice'; readonly id: string; readonly other: string };

/**
 * Everything uncertain that a cost of a year rests on: each head-count, and each value of the
 * policy that is inferred or assumed, not published. The ladder's are taken level by level.
 */
export function uncertainFactors(policy: PolicyDocument, year: number): Factor[] {
  const levels = levelsOf(policy);
  const runs = levels.length > 0 ? levels : [{ from: 1, to: policy.steps.length }];
  const uncertain = uncertainParameters(policy, `${String(year).padStart(4, '0')}-12`);
  const ladder = runs.flatMap(({ from, to }): Factor[] => {
    const steps = policy.steps
      .map(({ number }) => number)
      .filter((n) => from <= n && n <= to && uncertain.has(stepParameter(policy, n)));
    return steps.length === 0 ? [] : [{ kind: 'ladder', steps }];
  });
  const ofLadder = new Set(policy.steps.map(({ number }) => stepParameter(policy, number)));
  const others = [...uncertain].flatMap(([id, choices]): Factor[] => {
    if (ofLadder.has(id)) return [];
    if (choices === null) return [{ kind: 'parameter', id }];
    return choices.map((other) => ({ kind: 'choice', id, other }));
  });
  return [
    ...policy.posts.map(({ id }): Factor => ({ kind: 'post', post: id })),
    ...levels.map((level): Factor => ({ kind: 'level', ...level })),
    { kind: 'bonusRoll' },
    ...ladder,
    ...others,
  ];
}

/**
 * The parameters inferred or assumed in a month, with the other choices where they are one. Those
 * that do nothing by themselves (a factor of one, an uplift of nothing) are no assumptions.
 */
function uncertainParameters(policy: PolicyDocument, month: string): Map<string, string[] | null> {
  const found = new Map<string, string[] | null>();
  for (const [id, rule] of parameterRules(policy)) {
    const dated = datedAt(policy.parameters[id]?.values ?? [], month);
    if (dated?.value === null || dated?.value === undefined) continue;
    if (dated.status !== 'inferred' && dated.status !== 'assumed') continue;
    if (id === parameterId.scale || Number(dated.value) === 0) continue;
    const others = rule.choices?.filter((choice) => choice !== dated.value);
    found.set(id, rule.value === 'choice' ? (others ?? []) : null);
  }
  return found;
}
