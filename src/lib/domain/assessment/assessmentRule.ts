import { Decimal } from '../money/decimal.ts';
import { assessmentMethods } from '../policy/assessmentParameters.ts';
import { assessedScores, parameterId, type AssessedScore } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';

/** How communities come to their ratings, where it is not simply as filed. */
export interface AssessmentRule {
  readonly method: (typeof assessmentMethods)[number];
  readonly weights: Readonly<Record<AssessedScore, Decimal>>;
  /** [rating], the best first: the score from which it is reached; null where no score reaches it */
  readonly thresholds: readonly (Decimal | null)[];
  /** [rating]: its share of the communities; null where it has none */
  readonly quotas: readonly (Decimal | null)[];
  /** the rating that everybody gets, whatever the score; null where none is set */
  readonly all: number | null;
  /** ratings of single communities by id; they go before `all` */
  readonly named: ReadonlyMap<string, number>;
}

/**
 * The rule of the assessment that settings state, or null where ratings stand as filed. Ratings
 * are indexes into the policy's list, which runs from the best to the worst.
 */
export function assessmentRule(
  { ratings }: Pick<PolicyDocument, 'ratings'>,
  settings: Settings,
): AssessmentRule | null {
  const read = new SettingsReader(settings);
  const method = read.oneOf(parameterId.assessmentMethod, assessmentMethods);
  const ratingAt = (id: string | null): number | null => {
    const at = ratings.findIndex((rating) => rating.id === id);
    return at < 0 ? null : at;
  };
  const all = ratingAt(read.choice(parameterId.ratingOfAll));
  const named = new Map<string, number>();
  const prefix = parameterId.ratingOf('');
  for (const [id, value] of settings) {
    const rating = id.startsWith(prefix) ? ratingAt(value) : null;
    if (rating !== null) named.set(id.slice(prefix.length), rating);
  }
  if (method === 'asRated' && all === null && named.size === 0) return null;
  const decimals = (id: (rating: string) => string): (Decimal | null)[] =>
    ratings.map((rating) => decimalOf(read.choice(id(rating.id))));
  return {
    method,
    weights: assessmentWeights(settings),
    thresholds: decimals(parameterId.assessmentThreshold),
    quotas: decimals(parameterId.assessmentQuota),
    all,
    named,
  };
}

/** What each of the two scores of a community counts for in its score; 0 where nothing is set. */
export function assessmentWeights(settings: Settings): AssessmentRule['weights'] {
  const read = new SettingsReader(settings);
  return Object.fromEntries(
    assessedScores.map((score) => [
      score,
      decimalOf(read.choice(parameterId.assessmentWeight(score))) ?? new Decimal(0),
    ]),
  ) as Record<AssessedScore, Decimal>;
}

function decimalOf(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}
