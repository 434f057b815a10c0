import { Decimal } from '../money/decimal.ts';
import { decimalFromFen } from '../money/fen.ts';
import type { MeasureOf } from '../policy/measuredFact.ts';
import type { Fact, Measure, PolicyDocument } from '../policy/policySchema.ts';
import type { GradeCells } from '../roster/cells.ts';
import { workersByStep, workersIn } from '../roster/headcount.ts';
import type { Budget } from './budget.ts';

/** What published figures are held against. */
export interface Observed {
  readonly grade: GradeCells;
  /** communities of each rating, in the policy's order */
  readonly communitiesByRating: readonly number[];
  /** the budget under the policy as it stands */
  readonly budget: Budget;
}

/** A measure that a roster has too; the others measure the document's own words. */
export type RosterMeasure = MeasureOf<
  'workers' | 'steps' | 'gradeMean' | 'communities' | 'recipients' | 'bonusTotal'
>;

function isOfRoster(measure: Measure): measure is RosterMeasure {
  switch (measure.kind) {
    case 'assessedCommunities':
    case 'oldMinimum':
    case 'ladderTop':
    case 'ladderFall':
    case 'ladderBottom':
      return false;
    default:
      return true;
  }
}

/** A published figure beside what the roster gives. */
export interface Comparison {
  readonly fact: Fact;
  readonly measure: RosterMeasure;
  readonly published: Decimal;
  /** null where the roster cannot say, such as a mean of nobody, or a bonus without a bonus roll */
  readonly computed: Decimal | null;
  /** computed − published, zero where the computed figure rounds to the published one */
  readonly difference: Decimal;
  readonly agreement: 'agrees' | 'rounds' | 'differs';
}

/** Holds every measurable fact of a policy against a roster, in the order of the document. */
export function compareWithPublished(policy: PolicyDocument, observed: Observed): Comparison[] {
  return policy.facts.flatMap((fact): Comparison[] => {
    const { measure, value } = fact;
    if (!measure || value === undefined || !isOfRoster(measure)) return [];
    const published = new Decimal(value);
    const computed = measured(policy, measure, observed);
    return [{ fact, measure, published, computed, ...judged(measure, published, computed) }];
  });
}

function judged(
  measure: RosterMeasure,
  published: Decimal,
  computed: Decimal | null,
): Pick<Comparison, 'difference' | 'agreement'> {
  const zero = new Decimal(0);
  if (computed === null) return { difference: published.neg(), agreement: 'differs' };
  if (computed.eq(published)) return { difference: zero, agreement: 'agrees' };
  if (measure.kind === 'gradeMean' && computed.toNearest(measure.rounding).eq(published))
    return { difference: zero, agreement: 'rounds' };
  return { difference: computed.minus(published), agreement: 'differs' };
}

function measured(
  policy: PolicyDocument,
  measure: RosterMeasure,
  observed: Observed,
): Decimal | null {
  const { grade, budget } = observed;
  const hasRoll = budget.bonusRoll.recipients > 0;
  switch (measure.kind) {
    case 'workers':
      return new Decimal(workersIn(grade));
    case 'steps': {
      const counts = workersByStep(grade).slice(measure.from - 1, measure.to);
      return new Decimal(counts.reduce((a, b) => a + b, 0));
    }
    case 'gradeMean':
      return budget.workers === 0
        ? null
        : decimalFromFen(budget.items.gradeAllowance.monthly).div(budget.workers);
    case 'communities': {
      const rating = policy.ratings.findIndex(({ id }) => id === measure.rating);
      return new Decimal(observed.communitiesByRating[rating] ?? 0);
    }
    case 'recipients':
      return hasRoll ? new Decimal(budget.bonusRoll.recipients) : null;
    case 'bonusTotal':
      return hasRoll ? decimalFromFen(budget.items.communityBonus.annual) : null;
  }
}
