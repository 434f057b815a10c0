import { Decimal } from '../../../src/lib/domain/money/decimal.ts';
import type { SlipRule } from '../../../src/lib/domain/slip/slipRule.ts';

const Exact = Decimal.clone({ precision: 400 });
type Money = InstanceType<typeof Exact>;

/** What a rule makes of the amount before it, by the rule's own words. */
function next(before: Money | null, rule: SlipRule): Money {
  const had = before ?? new Exact(NaN);
  switch (rule.code) {
    case 'ladder':
    case 'gradeBase':
    case 'amount':
    case 'bonusBase':
    case 'award':
      return new Exact(rule.result);
    case 'scale':
      return had.times(rule.factor).toDecimalPlaces(2);
    case 'coefficient':
      return had.times(rule.factor).toDecimalPlaces(2);
    case 'split':
      return new Exact(rule.basic).plus(rule.performance);
    case 'uplift':
      return had.plus(rule.amount);
    case 'cap':
      return rule.binds ? new Exact(rule.limit) : had;
    case 'floor':
      return rule.binds ? new Exact(rule.limit) : had;
    case 'fundBase':
      return new Exact(rule.base).plus(rule.grade ?? 0);
    case 'insuranceFund':
      return (before ?? new Exact(0)).plus(
        new Exact(rule.base).times(rule.rate).toDecimalPlaces(2),
      );
    case 'rate':
      return had.times(rule.rate).toDecimalPlaces(2);
    case 'bonusUplift':
      return had.plus(had.times(rule.uplift));
    case 'prorated':
      if (rule.by === 'none') return had.toDecimalPlaces(2);
      if (rule.by === 'monthlyRate') return had.div(12).toDecimalPlaces(2).times(rule.months);
      return had.times(rule.months).div(12).toDecimalPlaces(2);
    case 'deduction':
      return had.gt(rule.amount) ? had.minus(rule.amount) : new Exact(0);
    case 'poolSum':
      return new Exact(rule.result);
    case 'poolShare':
      return had
        .times(rule.weight)
        .times(rule.months)
        .div(rule.whole)
        .toDecimalPlaces(2, Exact.ROUND_DOWN);
    case 'poolRest':
      return had.plus('0.01');
    case 'rated':
    case 'poolRestOpen':
    case 'poolUnknown':
    case 'awardsInside':
    case 'quotaReaches':
      return had;
    case 'quotaNobody':
    case 'quotaChosen':
    case 'quotaUnknown':
    case 'notBelowZero':
      return new Exact(0);
  }
}

/** The first rule of a way whose result its words do not give; null where all chain. */
export function firstBroken(way: readonly SlipRule[]): SlipRule | null {
  let amount: Money | null = null;
  for (const rule of way) {
    amount = next(amount, rule);
    if (!amount.eq(rule.result)) return rule;
  }
  return null;
}
