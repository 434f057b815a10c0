import type { Fen } from '../money/fen.ts';
import { baseAllowance } from '../rules/baseAllowance.ts';
import { communityBonus } from '../rules/communityBonus.ts';
import { chosenWays } from '../rules/chosenWays.ts';
import { evaluate } from '../rules/evaluate.ts';
import { gradeAllowance, gradePerformance } from '../rules/gradeAllowance.ts';
import { housingFund, workerHousingFund } from '../rules/housingFund.ts';
import { individualAward } from '../rules/individualAward.ts';
import {
  healthCheck,
  paidLeave,
  performanceAllowance,
  qualificationAllowance,
} from '../rules/namedWithoutAmount.ts';
import { readsOf } from '../rules/readsOf.ts';
import { socialInsurance, workerInsurance } from '../rules/socialInsurance.ts';
import type { Formula, Value } from '../rules/formula.ts';
import { isCheckYear } from './checkYear.ts';
import type { CompiledPolicy } from './compiledPolicy.ts';
import { paidQualifications } from './paidQualifications.ts';
import { parameterId, statutoryItems, type StatutoryItem } from './parameterId.ts';
import type { PolicyLists } from './parameterRules.ts';
import { payRules } from './payRules.ts';
import type { BeyondRoster, PayTables } from './payTables.ts';
import type { Settings } from './settings.ts';
import { SettingsReader } from './settingsReader.ts';
import { itemPopulations, statutoryPopulations } from './statutoryParameters.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/**
 * Compiles the settings of one month: every rule of `rules/` evaluated for every post, step,
 * rating, number of months and appraisal that it hangs on, in whole fen, and the rules that depend
 * on other people. `year` is the year that is counted; without one no health check falls due.
 * Throws RangeError where a required setting is missing or no number, which a policy that passed
 * `parsePolicy` never has.
 */
export function compilePolicy(
  shape: PolicyLists,
  settings: Settings,
  year: number | null = null,
): CompiledPolicy {
  return { tables: payTables(shape, settings, year), rules: payRules(shape, settings) };
}

function payTables(shape: PolicyLists, settings: Settings, year: number | null): PayTables {
  const read = new SettingsReader(settings);
  const month = { settings, known: new Map<string, Value>() };
  const grade = shape.posts.map(({ id }) =>
    shape.steps.map(({ number }) => evaluate(gradeAllowance(shape, id, number), month)),
  );
  const base = shape.posts.map(({ id }) => evaluate(baseAllowance(id), month));
  const eachStep = (rule: Formula): Fen[][] => {
    // Most rules leave the grade allowance out under most settings, and are then asked once a post.
    const chosen = chosenWays(rule, settings);
    const byGrade = readsOf(chosen).items.has('gradeAllowance');
    return grade.map((row, post) => {
      const paid = (gradeAllowance: Fen): Fen =>
        evaluate(chosen, { ...month, items: { baseAllowance: base[post] ?? 0n, gradeAllowance } });
      if (byGrade) return row.map(paid);
      const same = paid(0n);
      return row.map(() => same);
    });
  };
  const once = (rule: Formula): Fen => evaluate(rule, month);
  const insurance = socialInsurance(shape);
  const checksDue = year !== null && isCheckYear(year, read) ? 1 : 0;
  return {
    gradeAllowance: grade,
    gradePerformance:
      read.rate(parameterId.performanceShare).numerator === 0n ? null : eachStep(gradePerformance),
    baseAllowance: base,
    socialInsurance: eachStep(insurance),
    workerInsurance: eachStep(workerInsurance(shape)),
    housingFund: eachStep(housingFund),
    workerHousingFund: eachStep(workerHousingFund),
    beyondRoster: beyondRoster(shape, settings, base),
    performanceAllowance: once(performanceAllowance),
    qualificationAllowance: new Map(
      paidQualifications(shape).flatMap(({ id }): [string, Fen][] => {
        const amount = once(qualificationAllowance(id));
        return amount > 0n ? [[id, amount]] : [];
      }),
    ),
    healthCheck: evaluate(healthCheck, { ...month, facts: { checksDue } }),
    paidLeave: once(paidLeave),
    communityBonus: shape.ratings.map(({ id }) => {
      const rule = communityBonus(id);
      return MONTHS.map((months) => evaluate(rule, { ...month, facts: { months } }));
    }),
    individualAward: shape.appraisals.map(({ id }) => once(individualAward(id))),
    awardedAppraisal: shape.appraisals.findIndex(
      ({ id }) => id === settings.get(parameterId.awardAppraisal),
    ),
  };
}

/** What somebody of the bonus roll who is not on the roster draws; nobody does unless it is set. */
function beyondRoster(
  shape: PolicyLists,
  settings: Settings,
  baseAllowances: readonly Fen[],
): BeyondRoster | null {
  const read = new SettingsReader(settings);
  const items = itemsBeyond(read);
  if (items.length === 0) return null;
  const named = read.choice(parameterId.extraPost);
  const found = shape.posts.findIndex(({ id }) => id === named);
  const post = found < 0 ? shape.posts.length - 1 : found;
  const base = baseAllowances[post] ?? 0n;
  // They stand on no step.
  const operands = { settings, items: { baseAllowance: base, gradeAllowance: 0n } };
  const counted = (item: StatutoryItem, rule: Formula): Fen =>
    items.includes(item) ? evaluate(rule, operands) : 0n;
  return {
    post,
    items,
    baseAllowance: items.includes('baseAllowance') ? base : 0n,
    socialInsurance: counted('socialInsurance', socialInsurance(shape)),
    housingFund: counted('housingFund', housingFund),
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
