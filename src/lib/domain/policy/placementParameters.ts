import { risesByNumber } from './gradeLadder.ts';
import { parameterId, pointElements, type ListedElement } from './parameterId.ts';
import { choice, rateOrNone, type NamedRule, type ParameterRule } from './parameterRule.ts';
import type { PolicyLists } from './policyLists.ts';

/** Where the step comes from: the roster as filed, or the points of the scheme (P6). */
const placementMethods = ['asFiled', 'points'] as const;

export type PlacementMethod = (typeof placementMethods)[number];

/** What a blank qualification or honour means: keep the filed step, or count it as none. */
const blankReadings = ['keep', 'none'] as const;

const points: ParameterRule = { unit: 'points', required: false, fallback: '0', value: 'rate' };

/**
 * The parameters of the yearly placement by points (P6, A3), all of them optional: a policy that
 * states none leaves everybody on the step of the roster. A cap left out limits nothing; a step
 * without a threshold is not reached by points; a post without a highest or lowest step has the
 * range that its entry in `posts` gives, or all steps.
 */
export function placementParameters(policy: PolicyLists): NamedRule[] {
  const steps = policy.steps.map(({ number }) => String(number));
  const step = (fallback: number): ParameterRule => ({
    ...choice(steps, String(fallback)),
    unit: 'steps',
  });
  return [
    [parameterId.placementMethod, choice(placementMethods)],
    [parameterId.placementBlanks, choice(blankReadings)],
    [parameterId.pointsPerYear, { ...points, unit: 'points/year' }],
    ...[...listedElements(policy)].flatMap(([element, entries]) =>
      entries.map(({ id }): NamedRule => [parameterId.points(element, id), points]),
    ),
    ...pointElements.map((element): NamedRule => [
      parameterId.pointsCap(element),
      rateOrNone('points'),
    ]),
    ...(policy.educations ?? []).map(({ id }): NamedRule => [
      parameterId.creditedYears(id),
      { ...points, unit: 'years' },
    ]),
    ...policy.steps.map(({ number }): NamedRule => [
      parameterId.pointsForStep(number),
      rateOrNone('points'),
    ]),
    ...policy.posts.flatMap(({ id, steps: range }): NamedRule[] => {
      const ends = [range?.from ?? 1, range?.to ?? policy.steps.length] as const;
      const [highest, lowest] = risesByNumber(policy) ? [ends[1], ends[0]] : ends;
      return [
        [parameterId.highestStep(id), step(highest)],
        [parameterId.lowestStep(id), step(lowest)],
      ];
    }),
  ];
}

/** The lists whose entries earn points, by element, in the order in which they are listed. */
export function listedElements(
  policy: PolicyLists,
): ReadonlyMap<ListedElement, readonly { readonly id: string }[]> {
  return new Map<ListedElement, readonly { readonly id: string }[]>([
    ['education', policy.educations ?? []],
    ['qualification', policy.qualifications ?? []],
    ['honours', policy.honours ?? []],
    ['appraisal', policy.appraisals],
    ['role', policy.posts],
  ]);
}
