import type { Decimal } from '../money/decimal.ts';
import type { Fen } from '../money/fen.ts';
import { Exact, exactYuan, fenOf } from './exactYuan.ts';
import type { SlipRule, SlipRuleCode } from './slipRule.ts';

/** The way to one amount, rule by rule, in the order in which the policy is compiled. */
export type Way = readonly SlipRule[];

/** Adds to the way of a rule what depends on other people, or is taken off. */
export class WayMaker {
  readonly rules: SlipRule[];
  amount: Decimal;

  /** Goes on from the way to what a rule came to. */
  constructor(way: Way) {
    this.rules = [...way];
    this.amount = new Exact(way[way.length - 1]?.result ?? '0');
  }

  add<C extends SlipRuleCode>(
    rule: Omit<Extract<SlipRule, { code: C }>, 'result'> & { code: C },
    amount: Decimal,
  ): void {
    this.amount = amount;
    this.rules.push({ ...rule, result: exactYuan(amount) } as Extract<SlipRule, { code: C }>);
  }

  /** No amount falls below zero. */
  end(): Way {
    if (this.amount.lt(0)) this.add({ code: 'notBelowZero' }, new Exact(0));
    return this.rules;
  }
}

/** What a way ends in. */
export function amountOf(way: Way): Fen {
  return fenOf(way[way.length - 1]?.result ?? '0');
}
