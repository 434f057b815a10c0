import { placeCareer, type Kept } from '../placement/placeCareer.ts';
import { placementRules, stepReached } from '../placement/placementRules.ts';
import { pointsOf } from '../placement/pointsOf.ts';
import type { PointElement } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import type { SlipSubject } from './slipSubject.ts';

type Place = NonNullable<SlipSubject['place']>;

/** How points place a person: the points of each element, and the step that they reach. */
export interface SlipPlacement {
  /** the step of the roster */
  readonly filed: number;
  readonly step: number;
  /** capped, in the order of the elements; empty where an input is missing */
  readonly parts: readonly { readonly element: PointElement; readonly points: string }[];
  /** null where an input is missing */
  readonly total: string | null;
  /** the step that the points reach by themselves, with what it asks for; null where they reach none */
  readonly reached: { readonly step: number; readonly from: string } | null;
  /** why the step of the roster stays; empty where the points place */
  readonly kept: readonly Kept[];
}

/** The step that a person is paid by; that of the roster where points don't place anybody. */
export function stepInForce(policy: PolicyDocument, settings: Settings, place: Place): number {
  const rules = placementRules(policy, settings);
  return rules ? placeCareer(place, rules).step : place.step;
}

/** The way to the step; null where steps are taken as filed. */
export function slipPlacement(
  policy: PolicyDocument,
  settings: Settings,
  place: Place,
): SlipPlacement | null {
  const rules = placementRules(policy, settings);
  if (rules === null) return null;
  const placed = placeCareer(place, rules);
  const points = pointsOf(place, rules);
  const outcome = { filed: place.step, step: placed.step, kept: placed.kept };
  if ('lacks' in points) return { ...outcome, parts: [], total: null, reached: null };
  const { byElement, total } = points;
  const step = stepReached(rules, total);
  const from = step === null ? null : rules.thresholds[step - 1];
  return {
    ...outcome,
    parts: [...byElement].map(([element, earned]) => ({ element, points: earned.toString() })),
    total: total.toString(),
    reached: step !== null && from ? { step, from: from.toString() } : null,
  };
}
