import { assessmentRule } from '../assessment/assessmentRule.ts';
import type { Fen } from '../money/fen.ts';
import { timesRate, type Rate } from '../money/rate.ts';
import { awardRule, communityBonuses, poolWeights } from './bonusTables.ts';
import { ladderAmounts } from './gradeLadder.ts';
import { placementRules } from '../placement/placementRules.ts';
import { parameterId, statutoryItems, type StatutoryItem } from './parameterId.ts';
import type { PolicyLists } from './parameterRules.ts';
import { insuranceOf } from './insuranceTables.ts';
import type { BeyondRoster, PayTables } from './payTables.ts';
import type { Settings } from './settings.ts';
import { SettingsReader } from './settingsReader.ts';
import { itemPopulations, statutoryPopulations } from './statutoryParameters.ts';
import { unpublishedTables } from './unpublishedTables.ts';

/**
 * Compiles the settings of one month to pay tables. The only place where a pay rule is computed,
 * in whole fen and exact fractions.
 *
 * Grade allowance: ladder (an amount, or coefficient × base half-up to the fen) → scale (half-up
 * to the fen) → uplift → cap → floor. Of what comes out the performance share, half-up to the
 * fen, is paid by performance and the rest is the basic part, so that the two always sum.
 * Insurance: one amount, a rate, or the sum of the funds. Housing fund: rate × base, half-up to
 * the fen per person a month.
 * Health checks fall in every so manyth year from the first; `year` is the year that is counted,
 * and without one no check falls due.
 * Community bonus: base × (1 + uplift), prorated by months as the policy says, half-up to the fen.
 * No amount falls below 0. Throws RangeError where a required setting is missing or no number,
 * which a policy that passed `parsePolicy` never has.
 */
export function compilePolicy(
  shape: PolicyLists,
  settings: Settings,
  year: number | null = null,
): PayTables {
  const read = new SettingsReader(settings);
  const gradeAllowance = gradeAllowances(shape, read, ladderAmounts(shape, settings));
  const baseAllowance = shape.posts.map(({ id }) =>
    notNegative(read.amount(parameterId.baseAllowance(id))),
  );
  const insurance = insuranceOf(shape, read);
  const eachStep = (part: (base: Fen, grade: Fen) => Fen): Fen[][] =>
    gradeAllowance.map((row, post) => row.map((grade) => part(baseAllowance[post] ?? 0n, grade)));
  const awardedAppraisal = shape.appraisals.findIndex(
    ({ id }) => id === settings.get(parameterId.awardAppraisal),
  );
  const award = notNegative(read.amount(parameterId.awardAmount));
  return {
    gradeAllowance,
    gradePerformance: performanceParts(read, gradeAllowance),
    baseAllowance,
    socialInsurance: eachStep(insurance.employer),
    workerInsurance: eachStep(insurance.worker),
    housingFund: eachStep(housingFund(read, read.rate(parameterId.housingFundRate))),
    workerHousingFund: eachStep(
      housingFund(read, read.rateOrNone(parameterId.housingFundWorkerRate)),
    ),
    beyondRoster: beyondRoster(shape, read, baseAllowance),
    ...unpublishedTables(shape, read, year),
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

/** Rate × base, half-up to the fen; the grade allowance is in the base where the policy says so. */
function housingFund(read: SettingsReader, rate: Rate | null): (base: Fen, grade: Fen) => Fen {
  if (rate === null) return () => 0n;
  const withGrade = read.choice(parameterId.housingFundBase) === 'base+grade';
  return (base, grade) => notNegative(timesRate(withGrade ? base + grade : base, rate));
}

/** What somebody of the bonus roll who is not on the roster draws; nobody does unless it is set. */
function beyondRoster(
  shape: PolicyLists,
  read: SettingsReader,
  baseAllowance: readonly Fen[],
): BeyondRoster | null {
  const items = itemsBeyond(read);
  if (items.length === 0) return null;
  const named = read.choice(parameterId.extraPost);
  const found = shape.posts.findIndex(({ id }) => id === named);
  const post = found < 0 ? shape.posts.length - 1 : found;
  const base = baseAllowance[post] ?? 0n;
  const each = {
    baseAllowance: base,
    socialInsurance: insuranceOf(shape, read).employer(base, 0n),
    housingFund: housingFund(read, read.rate(parameterId.housingFundRate))(base, 0n),
  };
  const counted = (item: StatutoryItem): Fen => (items.includes(item) ? each[item] : 0n);
  return {
    post,
    items,
    baseAllowance: counted('baseAllowance'),
    socialInsurance: counted('socialInsurance'),
    housingFund: counted('housingFund'),
  };
}

/** The items that count those beyond the roster: each as it is read, or as the three together. */
function itemsBeyond(read: SettingsReader): StatutoryItem[] {
  const together = read.oneOf(parameterId.statutoryPopulation, statutoryPopulations);
  return statutoryItems.filter((item) => {
    const own = read.oneOf(parameterId.populationOf(item), itemPopulations);
    return (own === 'together' ? together : own) === 'bonusRoll';
  });
}
