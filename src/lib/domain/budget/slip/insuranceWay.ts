import { fenFromYuan, yuanFromFen, type Fen } from '../../money/fen.ts';
import { fundLines, fundRules } from '../../policy/fundLines.ts';
import { insuranceMethodOf } from '../../policy/insuranceMethod.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import { SettingsReader } from '../../policy/settingsReader.ts';
import type { SlipRule } from './slipRule.ts';
import { amountWay, baseRateWay } from './slipWays.ts';
import type { Way } from './wayMaker.ts';

/**
 * The way to the government's part of social insurance: one amount, a rate on the base allowance,
 * or fund by fund, each rounded half-up to the fen and added to those before it.
 */
export function insuranceWay(
  policy: Pick<PolicyDocument, 'funds'>,
  settings: Settings,
  post: string,
  grade: Fen,
): Way {
  switch (insuranceMethodOf(policy, new SettingsReader(settings))) {
    case 'flat':
      return amountWay(settings, parameterId.socialInsurance);
    case 'proportional':
      return baseRateWay(settings, post, parameterId.insuranceRate);
    case 'funds':
      return fundsWay(policy, settings, post, grade, 'employer');
  }
}

/** Fund by fund: rate × base of one payer, each rounded half-up to the fen, added up. */
export function fundsWay(
  policy: Pick<PolicyDocument, 'funds'>,
  settings: Settings,
  post: string,
  grade: Fen,
  payer: 'employer' | 'worker',
): Way {
  const base = fenFromYuan(settings.get(parameterId.baseAllowance(post)) ?? '0') ?? 0n;
  const rules = fundRules(policy, new SettingsReader(settings));
  let sum = 0n;
  return fundLines(rules, base, grade).map((line): SlipRule => {
    sum += line[payer];
    const part = `${payer}Rate` as const;
    return {
      code: 'insuranceFund',
      fund: line.fund,
      payer: part,
      base: yuanFromFen(line.base),
      rate: settings.get(parameterId.insuranceFund(line.fund, part)) ?? '0',
      amount: yuanFromFen(line[payer]),
      result: yuanFromFen(sum),
    };
  });
}
