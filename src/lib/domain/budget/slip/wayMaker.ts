import type { Decimal } from '../../money/decimal.ts';
import type { Fen } from '../../money/fen.ts';
import { Exact, exactYuan, fenOf } from './exactYuan.ts';
import type { SlipRule, SlipRuleCode } from './slipRule.ts';

/** The way to one amount, rule by rule, in the order in which the policy is compiled. */
export type Way = readonly SlipRule[];

/** Adds a step to a way where the rule says anything; a rule without an effect may be left out. */
export class WayMaker {
  readonly rules: SlipRule[] = [];
  amount: Decimal = new Exact(0);

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
