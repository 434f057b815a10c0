import { Decimal } from '../money/decimal.ts';
import { pointElements, type ListedElement, type PointElement } from '../policy/parameterId.ts';
import type { CareerInputs } from './career.ts';
import type { PlacementRules } from './placementRules.ts';

/** An input that points would need: the roster leaves it blank, or the scheme doesn't know it. */
export interface Lack {
  readonly element: PointElement;
  readonly why: 'blank' | 'unknown';
}

/** The points of each element, capped, or what is missing for them. */
export type Points =
  | { readonly total: Decimal; readonly byElement: ReadonlyMap<PointElement, Decimal> }
  | { readonly lacks: readonly Lack[] };

const nothing = new Decimal(0);

/**
 * The points that a career earns under a scheme: service years (with those that the degree counts
 * as) × points a year, and the points of each listed element, each up to its cap. Exact, fractions
 * of a year included. An element that earns nobody anything needs no input.
 */
export function pointsOf(career: CareerInputs, rules: PlacementRules): Points {
  const byElement = new Map<PointElement, Decimal>();
  const lacks: Lack[] = [];
  for (const element of pointElements) {
    const earned = earnedBy(element, career, rules);
    if (Decimal.isDecimal(earned)) byElement.set(element, capped(earned, rules.caps.get(element)));
    else lacks.push(earned);
  }
  if (lacks.length > 0) return { lacks: distinct(lacks) };
  let total = nothing;
  for (const points of byElement.values()) total = total.plus(points);
  return { total, byElement };
}

function capped(points: Decimal, cap: Decimal | null | undefined): Decimal {
  return cap && points.gt(cap) ? cap : points;
}

function earnedBy(
  element: PointElement,
  career: CareerInputs,
  rules: PlacementRules,
): Decimal | Lack {
  if (rules.caps.get(element)?.isZero() === true) return nothing;
  return element === 'service' ? service(career, rules) : listed(element, career, rules);
}

function service(career: CareerInputs, rules: PlacementRules): Decimal | Lack {
  if (rules.perYear.isZero()) return nothing;
  const { serviceYears, education } = career;
  if (serviceYears === undefined) return { element: 'service', why: 'blank' };
  const credited = creditedFor(education, rules);
  if (!Decimal.isDecimal(credited)) return credited;
  return credited.plus(serviceYears).times(rules.perYear);
}

function creditedFor(education: string | undefined, rules: PlacementRules): Decimal | Lack {
  if ([...rules.creditedYears.values()].every((years) => years.isZero())) return nothing;
  if (education === undefined) return { element: 'education', why: 'blank' };
  return rules.creditedYears.get(education) ?? { element: 'education', why: 'unknown' };
}

function listed(
  element: ListedElement,
  career: CareerInputs,
  rules: PlacementRules,
): Decimal | Lack {
  const entries = rules.points.get(element);
  if (!entries || [...entries.values()].every((points) => points.isZero())) return nothing;
  const entry = element === 'role' ? career.post : career[element];
  if (entry !== undefined) return entries.get(entry) ?? { element, why: 'unknown' };
  const mayBeNone = element === 'qualification' || element === 'honours';
  return mayBeNone && rules.blanksEarnNothing ? nothing : { element, why: 'blank' };
}

/** The degree is asked for twice where it also counts as years. */
function distinct(lacks: readonly Lack[]): Lack[] {
  return lacks.filter(({ element }, i) => lacks.findIndex((one) => one.element === element) === i);
}
