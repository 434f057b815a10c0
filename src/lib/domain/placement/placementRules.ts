import { Decimal } from '../money/decimal.ts';
import {
  parameterId,
  pointElements,
  type ListedElement,
  type PointElement,
} from '../policy/parameterId.ts';
import type { PolicyLists } from '../policy/policyLists.ts';
import { listedElements } from '../policy/placementParameters.ts';
import { risesByNumber } from '../policy/gradeLadder.ts';
import type { Settings } from '../policy/settings.ts';

/** The best and the worst step that a post may stand on, by their numbers. */
export interface StepRange {
  readonly highest: number;
  readonly lowest: number;
}

/** The scheme of points of one month (P6; the numbers are assumed, A3). */
export interface PlacementRules {
  /** two schemes with the same key place everybody alike */
  readonly key: string;
  readonly perYear: Decimal;
  /** years that an education counts as, on top of the years served */
  readonly creditedYears: ReadonlyMap<string, Decimal>;
  readonly points: ReadonlyMap<ListedElement, ReadonlyMap<string, Decimal>>;
  /** the most that an element earns; none where null */
  readonly caps: ReadonlyMap<PointElement, Decimal | null>;
  /** a higher number is the better step */
  readonly rising: boolean;
  /** [step − 1]: the points that reach the step; null where points don't reach it */
  readonly thresholds: readonly (Decimal | null)[];
  /** by post id, in the order of the policy's posts */
  readonly ranges: ReadonlyMap<string, StepRange>;
  /** whether a blank qualification or honour earns nothing, rather than leaving the step as filed */
  readonly blanksEarnNothing: boolean;
}

/** Reads the scheme in force; null where the steps are taken as filed. */
export function placementRules(policy: PolicyLists, settings: Settings): PlacementRules | null {
  if (settings.get(parameterId.placementMethod) !== 'points') return null;
  const ends = [1, policy.steps.length] as const;
  const [best, worst] = risesByNumber(policy) ? [ends[1], ends[0]] : ends;
  const number = (id: string): Decimal => new Decimal(settings.get(id) ?? 0);
  const limit = (id: string): Decimal | null =>
    (settings.get(id) ?? null) === null ? null : number(id);
  return {
    key: keyOf(settings),
    rising: risesByNumber(policy),
    perYear: number(parameterId.pointsPerYear),
    creditedYears: new Map(
      (policy.educations ?? []).map(({ id }) => [id, number(parameterId.creditedYears(id))]),
    ),
    points: new Map(
      [...listedElements(policy)].map(([element, entries]) => [
        element,
        new Map(entries.map(({ id }) => [id, number(parameterId.points(element, id))])),
      ]),
    ),
    caps: new Map(pointElements.map((element) => [element, limit(parameterId.pointsCap(element))])),
    thresholds: policy.steps.map(({ number: step }) => limit(parameterId.pointsForStep(step))),
    ranges: new Map(
      policy.posts.map(({ id }) => [
        id,
        {
          highest: Number(settings.get(parameterId.highestStep(id)) ?? best),
          lowest: Number(settings.get(parameterId.lowestStep(id)) ?? worst),
        },
      ]),
    ),
    blanksEarnNothing: settings.get(parameterId.placementBlanks) === 'none',
  };
}

function keyOf(settings: Settings): string {
  return JSON.stringify([...settings].filter(([id]) => /^(placement|points)\./.test(id)));
}

/** The step numbers of a scheme, the best first. */
export function bestFirst({ thresholds, rising }: PlacementRules): readonly number[] {
  const numbers = thresholds.map((_, i) => i + 1);
  return rising ? numbers.reverse() : numbers;
}

/** The best step whose threshold some points meet; null where they meet none. */
export function stepReached(rules: PlacementRules, points: Decimal): number | null {
  const meets = (step: number): boolean => {
    const from = rules.thresholds[step - 1] ?? null;
    return from !== null && points.gte(from);
  };
  return bestFirst(rules).find(meets) ?? null;
}
