import { paidQualifications } from './paidQualifications.ts';
import { parameterId, statutoryItems } from './parameterId.ts';
import type { ParameterRule, PolicyLists } from './parameterRules.ts';

/**
 * How social insurance is worked out: one amount a person (P5); a rate on the base allowance; or
 * the sum of the funds that the policy names.
 */
export const insuranceMethods = ['flat', 'proportional', 'funds'] as const;

/** What a fund's rate is taken of; `declared` is the base of `socialInsurance.declaredBase`. */
export const fundBases = ['base', 'base+grade', 'declared'] as const;

/**
 * Whom base allowance, insurance and housing fund are counted for (A10): the roster, or everybody
 * of the bonus roll, those beyond the roster at the rates of one post.
 */
export const statutoryPopulations = ['roster', 'bonusRoll'] as const;

/** The same of one of the three; `together` where it is read as the three are. */
export const itemPopulations = ['together', ...statutoryPopulations] as const;

const FIRST_YEARS = Array.from({ length: 31 }, (_, i) => String(2010 + i));
const INTERVALS = ['1', '2', '3', '4', '5'];

const choice = (choices: readonly string[], fallback = choices[0] ?? null): ParameterRule => ({
  unit: 'choice',
  required: false,
  fallback,
  value: 'choice',
  choices,
});

const shareOrNone: ParameterRule = {
  unit: 'ratio',
  required: false,
  fallback: null,
  value: 'shareOrNone',
};

const amountOrNone = (unit: ParameterRule['unit']): ParameterRule => ({
  unit,
  required: false,
  fallback: null,
  value: 'moneyOrNone',
});

/**
 * The parameters of statutory costs (P5, A6), of whom they are counted for (A10), and of the items
 * that are named without an amount (P3, P12, A5), all of them optional: a policy that states none
 * pays insurance as one amount, for the roster alone, and nothing of the other items.
 */
export function statutoryParameters(policy: PolicyLists): [id: string, rule: ParameterRule][] {
  const funds = policy.funds ?? [];
  const methods = insuranceMethods.filter((method) => method !== 'funds' || funds.length > 0);
  const posts = policy.posts.map(({ id }) => id);
  return [
    [parameterId.insuranceMethod, choice(methods)],
    [parameterId.insuranceRate, shareOrNone],
    [parameterId.declaredBase, amountOrNone('yuan/month')],
    ...funds.flatMap(({ id }): [string, ParameterRule][] => [
      [parameterId.insuranceFund(id, 'employerRate'), shareOrNone],
      [parameterId.insuranceFund(id, 'workerRate'), shareOrNone],
      [parameterId.insuranceFund(id, 'base'), choice(fundBases)],
      [parameterId.insuranceFund(id, 'floor'), amountOrNone('yuan/month')],
      [parameterId.insuranceFund(id, 'ceiling'), amountOrNone('yuan/month')],
    ]),
    [parameterId.housingFundWorkerRate, shareOrNone],
    [parameterId.performanceAllowance, amountOrNone('yuan/month')],
    [parameterId.qualificationAllowance, amountOrNone('yuan/month')],
    ...paidQualifications(policy).map(({ id }): [string, ParameterRule] => [
      parameterId.qualificationAllowanceOf(id),
      amountOrNone('yuan/month'),
    ]),
    [parameterId.healthCheck, amountOrNone('yuan')],
    [parameterId.healthCheckFirstYear, choice(FIRST_YEARS, '2022')],
    [parameterId.healthCheckEveryYears, { ...choice(INTERVALS, '2'), unit: 'years' }],
    [parameterId.paidLeave, amountOrNone('yuan/year')],
    [parameterId.statutoryPopulation, choice(statutoryPopulations)],
    ...statutoryItems.map((item): [string, ParameterRule] => [
      parameterId.populationOf(item),
      choice(itemPopulations),
    ]),
    [parameterId.extraPost, choice(posts, posts[posts.length - 1] ?? null)],
  ];
}
