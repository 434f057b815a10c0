import { amountRefusal, rateRefusal, shareRefusal, signedRateRefusal } from './amountText.ts';
import type { ParameterRule } from './parameterRule.ts';
import type { RefusalCode } from './refusal.ts';

/** The kinds of value that may be null: nothing is set, or nothing stated. */
const nullable: readonly ParameterRule['value'][] = ['moneyOrNone', 'rateOrNone', 'shareOrNone'];

/** Whether a parameter may hold no value: no limit, nothing stated. */
export function mayBeNone(rule: ParameterRule): boolean {
  return nullable.includes(rule.value);
}

/** What is wrong with a value that a parameter is to hold; null where nothing is. */
export function valueRefusal(rule: ParameterRule, value: string | null): RefusalCode | null {
  if (value === null) return mayBeNone(rule) ? null : 'missing_field';
  switch (rule.value) {
    case 'money':
    case 'moneyOrNone':
      return amountRefusal(value);
    case 'rate':
    case 'rateOrNone':
      return rateRefusal(value);
    case 'share':
    case 'shareOrNone':
      return shareRefusal(value);
    case 'signedRate':
      return signedRateRefusal(value);
    case 'choice':
      return rule.choices?.includes(value) === true ? null : 'wrong_choice';
  }
}

/** The words that a parameter may hold; empty where it holds a number. */
export function allowedValues(rule: ParameterRule): readonly string[] {
  return rule.choices ?? [];
}
