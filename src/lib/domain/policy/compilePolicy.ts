import { assessmentRule } from '../assessment/assessmentRule.ts';
import type { Fen } from '../money/fen.ts';
import { timesRate } from '../money/rate.ts';
import { awardRule, communityBonuses, poolWeights } from './bonusTables.ts';
import { ladderAmounts } from './gradeLadder.ts';
import { placementRules } from '../placement/placementRules.ts';
import { parameterId } from './parameterId.ts';
import type { PolicyLists } from './parameterRules.ts';
import type { PayTables } from './payTables.ts';
import type { Settings } from './settings.ts';
import { SettingsReader } from './settingsReader.ts';

/**
 * Compiles the settings of one month to pay tables. The only place where a pay rule is computed,
 * in whole fen and exact fractions.
 *
 * Grade allowance: ladder (an amount, or coefficient × base half-up to the fen) → scale (half-up
 * to the fen) → uplift → cap → floor. Of what comes out the performance share, half-up to the
 * fen, is paid by performance and the rest is the basic part, so that the two always sum.
 * Housing fund: rate × base, half-up to the fen per person a month.
 * Community bonus: base × (1 + uplift), prorated by months as the policy says, half-up to the fen.
 * No amount falls below 0. Throws RangeError where a required setting is missing or no number,
 * which a policy that passed `parsePolicy` never has.
 */
export function compilePolicy(shape: PolicyLists, settings: Settings): PayTables {
  const read = new SettingsReader(settings);
  const gradeAllowance = gradeAllowances(shape, read, ladderAmounts(shape, settings));
  const baseAllowance = shape.posts.map(({ id }) =>
    notNegative(read.amount(parameterId.baseAllowance(id))),
  );
  const insurance = notNegative(read.amount(parameterId.socialInsurance));
  const awardedAppraisal = shape.appraisals.findIndex(
    ({ id }) => id === settings.get(parameterId.awardAppraisal),
  );
  const award = notNegative(read.amount(parameterId.awardAmount));
  return {
    gradeAllowance,
    gradePerformance: performanceParts(read, gradeAllowance),
    baseAllowance,
    socialInsurance: shape.posts.map(() => insurance),
    housingFund: housingFunds(read, gradeAllowance, baseAllowance),
    communityBonus: communityBonuses(shape, read),
    individualAward: shape.appraisals.map((_, i) => (i === awardedAppraisal ? award : 0n)),
    awardedAppraisal,
    placement: placementRules(shape, settings),
    award: awardRule(read),
    poolWeights: poolWeights(shape, read),
    assessment: assessmentRule(shape, settings),
  };
}

function notNegative(amount: Fen): Fen {
  return amount < 0n ? 0n : amount;
}

function gradeAllowances(
  shape: PolicyLists,
  read: SettingsReader,
  amounts: readonly Fen[],
): Fen[][] {
  const scale = read.rate(parameterId.scale);
  const ladder = amounts.map((amount) => timesRate(amount, scale));
  return shape.posts.map(({ id }) => {
    const uplift = read.amount(parameterId.uplift(id));
    const cap = read.limit(parameterId.cap(id));
    const floor = read.limit(parameterId.floor(id));
    return ladder.map((amount) => withinLimits(amount + uplift, cap, floor));
  });
}

function performanceParts(
  read: SettingsReader,
  grade: readonly (readonly Fen[])[],
): Fen[][] | null {
  const share = read.rate(parameterId.performanceShare);
  if (share.numerator === 0n) return null;
  return grade.map((row) => row.map((amount) => timesRate(amount, share)));
}

/** The floor comes last: a floor above a cap wins, and the user is warned of it. */
function withinLimits(amount: Fen, cap: Fen | null, floor: Fen | null): Fen {
  const capped = cap !== null && amount > cap ? cap : amount;
  return notNegative(floor !== null && capped < floor ? floor : capped);
}

function housingFunds(
  read: SettingsReader,
  grade: readonly (readonly Fen[])[],
  base: readonly Fen[],
): Fen[][] {
  const rate = read.rate(parameterId.housingFundRate);
  const withGrade = read.choice(parameterId.housingFundBase) === 'base+grade';
  return grade.map((row, post) => {
    const baseAllowance = base[post] ?? 0n;
    const onBase = notNegative(timesRate(baseAllowance, rate));
    return row.map((amount) =>
      withGrade ? notNegative(timesRate(baseAllowance + amount, rate)) : onBase,
    );
  });
}
