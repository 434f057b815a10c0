import { fenFromYuan, yuanFromFen, type Fen } from '../../money/fen.ts';
import { fundLines, fundRules } from '../../policy/fundLines.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import { SettingsReader } from '../../policy/settingsReader.ts';
import type { SlipRule } from './slipRule.ts';
import { amountWay, baseRateWay, type Way } from './slipWays.ts';

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
  const method = settings.get(parameterId.insuranceMethod);
  const rate = settings.get(parameterId.insuranceRate) ?? null;
  if (method === 'proportional' && rate !== null)
    return baseRateWay(settings, post, parameterId.insuranceRate);
  if (method !== 'funds') return amountWay(settings, parameterId.socialInsurance);
  const base = fenFromYuan(settings.get(parameterId.baseAllowance(post)) ?? '0') ?? 0n;
  const rules = fundRules(policy, new SettingsReader(settings));
  let sum = 0n;
  return fundLines(rules, base, grade).map(({ fund, base: used, employer }): SlipRule => {
    sum += employer;
    const stated = settings.get(parameterId.insuranceFund(fund, 'employerRate')) ?? '0';
    return {
      code: 'insuranceFund',
      fund,
      base: yuanFromFen(used),
      rate: stated,
      amount: yuanFromFen(employer),
      result: yuanFromFen(sum),
    };
  });
}
