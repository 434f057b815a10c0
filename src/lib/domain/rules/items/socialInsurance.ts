import { parameterId as id, type FundPart } from '../../policy/parameterId.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import {
  amount,
  amountOrNone,
  choice,
  shareOrNone,
  statedOrUnpublished,
} from '../../policy/parameterRule.ts';
import { valueOf } from '../formula/evaluate.ts';
import {
  atLeast,
  atMost,
  choose,
  from,
  given,
  halfUpToFen,
  inOrder,
  item,
  neverBelowZero,
  numberIfSet,
  plus,
  next,
  times,
  yuanIfSet,
  type Formula,
} from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

type Funded = Pick<PolicyDocument, 'funds'>;
/** The rate that tells who pays into a fund. */
export type Payer = Extract<FundPart, 'employerRate' | 'workerRate'>;

/**
 * How social insurance is worked out: one amount a person (P5); a rate on the base allowance; or
 * the sum of the funds that the policy names.
 */
export const insuranceMethods = ['flat', 'proportional', 'funds'] as const;

/** What a fund's rate is taken of; `declared` is the base of `socialInsurance.declaredBase`. */
const fundBases = ['base', 'base+grade', 'declared'] as const;

export type InsuranceMethod = (typeof insuranceMethods)[number];

const base = item('baseAllowance');

/** One amount a person (P5); absent where none is published. */
const flat: Formula = inOrder(from('amount', yuanIfSet(id.socialInsurance)), neverBelowZero);

/** Rate × base allowance, half-up to the fen; absent where no rate is stated. */
const proportional: Formula = inOrder(
  from('fundBase', base),
  next('rate', (amount) => halfUpToFen(times(amount, numberIfSet(id.insuranceRate)))),
);

/** What the rates of a fund are taken of, kept under its ceiling and then above its floor. */
export const fundBase = (fund: string): Formula =>
  atLeast(
    atMost(
      choose(
        id.insuranceFund(fund, 'base'),
        {
          'base+grade': plus(base, item('gradeAllowance')),
          declared: given(yuanIfSet(id.declaredBase), base),
        },
        base,
      ),
      yuanIfSet(id.insuranceFund(fund, 'ceiling')),
    ),
    yuanIfSet(id.insuranceFund(fund, 'floor')),
  );

/** What one payer pays into a fund, half-up to the fen; absent where the fund has no rate. */
export const fundShare = (fund: string, payer: Payer): Formula =>
  halfUpToFen(times(fundBase(fund), numberIfSet(id.insuranceFund(fund, payer))));

/** Fund by fund, added up; absent where no fund has a rate. */
const byFund = ({ funds = [] }: Funded, payer: Payer): Formula =>
  inOrder(
    ...funds.map(({ id: fund }) =>
      next('insuranceFund', (sum) => plus(sum, fundShare(fund, payer)), { fund, payer }),
    ),
  );

/** The ways that need rates. */
const withRates = (policy: Funded): Readonly<Record<'proportional' | 'funds', Formula>> => ({
  proportional,
  funds: byFund(policy, 'employerRate'),
});

/**
 * 社会保险（单位缴费部分）, a month (P5): by the method in force, or the one amount where the rates
 * that the method takes are not stated. Without them it would cost nothing, and that would look
 * like a saving.
 */
export const socialInsurance = (policy: Funded): Formula => {
  const ways = withRates(policy);
  return choose(
    id.insuranceMethod,
    { proportional: given(ways.proportional, flat), funds: given(ways.funds, flat) },
    flat,
  );
};

/** The method by which insurance is worked out under some settings: `flat` without its rates. */
export function insuranceMethodOf(policy: Funded, settings: Settings): InsuranceMethod {
  const asked = insuranceMethods.find((method) => method === settings.get(id.insuranceMethod));
  if (asked === undefined || asked === 'flat') return 'flat';
  const items = { baseAllowance: 0n, gradeAllowance: 0n };
  return valueOf(withRates(policy)[asked], { settings, items }) === null ? 'flat' : asked;
}

/** The funds of a policy without a rate for the government's part, as ids. */
export function unratedFunds({ funds = [] }: Funded, settings: Settings): readonly string[] {
  return funds
    .map(({ id: fund }) => fund)
    .filter((fund) => (settings.get(id.insuranceFund(fund, 'employerRate')) ?? null) === null);
}

/** The worker's own part, by the funds' own rates, whatever the government's is worked out by. */
export const workerInsurance = (policy: Funded): Formula => byFund(policy, 'workerRate');

export const socialInsuranceItem = {
  id: 'socialInsurance',
  period: 'month',
  listed: 'always',
  counts: 'roster',
  paidTo: 'fund',
  keyed: 'place',
  hangsOn: 'nothing',
  rule: socialInsurance,
  own: { id: 'ownInsurance', rule: workerInsurance },
  parameters: ({ funds = [] }) => [
    [id.socialInsurance, statedOrUnpublished(amount('yuan/month'))],
    [
      id.insuranceMethod,
      choice(insuranceMethods.filter((method) => method !== 'funds' || funds.length > 0)),
    ],
    [id.insuranceRate, shareOrNone],
    [id.declaredBase, amountOrNone('yuan/month')],
    ...funds.flatMap(
      ({ id: fund }) =>
        [
          [id.insuranceFund(fund, 'employerRate'), shareOrNone],
          [id.insuranceFund(fund, 'workerRate'), shareOrNone],
          [id.insuranceFund(fund, 'base'), choice(fundBases)],
          [id.insuranceFund(fund, 'floor'), amountOrNone('yuan/month')],
          [id.insuranceFund(fund, 'ceiling'), amountOrNone('yuan/month')],
        ] as const,
    ),
  ],
  open: (policy, settings, isOpen) => {
    switch (insuranceMethodOf(policy, settings)) {
      case 'flat':
        return [id.socialInsurance].filter(isOpen);
      case 'proportional':
        return [];
      case 'funds':
        return unratedFunds(policy, settings).map((fund) => id.insuranceFund(fund, 'employerRate'));
    }
  },
} as const satisfies PayItem;
