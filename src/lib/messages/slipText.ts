import type { SlipRule } from '../domain/budget/slip/slipRule.ts';
import { formatYuanShort } from '../domain/money/format.ts';
import { fenFromYuan } from '../domain/money/fen.ts';
import { parameterId } from '../domain/policy/parameterId.ts';
import type { Messages } from './index.ts';
import type { Names } from './names.ts';

/** An exact amount of a slip: grouped yuan, or every digit where it has more than the fen. */
export function exactText(yuan: string): string {
  const fen = fenFromYuan(yuan);
  return fen === null ? yuan : formatYuanShort(fen);
}

/** A rule of a slip in words, with the numbers that went in. */
export function slipRuleText(messages: Messages, names: Names, rule: SlipRule): string {
  const { rules } = messages.slip;
  const { format } = messages;
  switch (rule.code) {
    case 'ladder':
      return rules.ladder(names.step(rule.step));
    case 'coefficient':
      return rules.coefficient(names.step(rule.step), rule.factor);
    case 'scale':
      return rules.scale(rule.factor);
    case 'uplift':
      return rules.uplift(exactText(rule.amount));
    case 'cap':
      return rules[rule.binds ? 'capBinds' : 'cap'](exactText(rule.limit));
    case 'floor':
      return rules[rule.binds ? 'floorBinds' : 'floor'](exactText(rule.limit));
    case 'split':
      return rules.split(
        format.rate(rule.share),
        exactText(rule.basic),
        exactText(rule.performance),
      );
    case 'fundBase':
      return rule.grade === null
        ? rules.fundBase(exactText(rule.base))
        : rules.fundBaseGrade(exactText(rule.base), exactText(rule.grade));
    case 'rate':
      return rules.rate(format.rate(rule.rate));
    case 'insuranceFund':
      return rules.insuranceFund(
        names.parameter(parameterId.insuranceFund(rule.fund, 'employerRate')),
        exactText(rule.base),
        format.rate(rule.rate),
        exactText(rule.amount),
      );
    case 'bonusUplift':
      return rules.bonusUplift(names.rating(rule.rating), format.rate(rule.uplift));
    case 'prorated':
      if (rule.by === 'none') return rules.notProrated;
      if (rule.by === 'monthlyRate') return rules.proratedByRate(format.months(rule.months));
      return rules.prorated(format.months(rule.months));
    case 'deduction':
      return rules.deduction(exactText(rule.amount));
    case 'award':
      return rules[rule.earned ? 'award' : 'noAward'](names.appraisal(rule.appraisal));
    case 'gradeBase':
    case 'amount':
    case 'bonusBase':
    case 'notBelowZero':
      return rules[rule.code];
  }
}
