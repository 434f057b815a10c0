import type { SlipRule } from '../domain/slip/slipRule.ts';
import { percentOf } from '../domain/money/divide.ts';
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
        names.parameter(parameterId.insuranceFund(rule.fund, rule.payer)),
        exactText(rule.base),
        format.rate(rule.rate),
        exactText(rule.amount),
      );
    case 'rated':
      return rules.rated[rule.why](
        names.rating(rule.rating),
        names.rating(rule.filed),
        rule.score ?? '',
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
    case 'poolSum':
      return rules.poolSum(format.people(rule.people));
    case 'poolShare':
      return rules.poolShare(rule.weight, format.months(rule.months), rule.whole);
    case 'poolRestOpen':
      return rules.poolRestOpen(format.people(rule.more), format.people(rule.people));
    case 'quotaReaches':
      return rules.quotaReaches(format.people(rule.eligible), format.people(rule.limit));
    case 'quotaNobody':
      return rules.quotaNobody(format.people(rule.eligible));
    case 'quotaChosen':
      return rules.quotaChosen(
        format.people(rule.eligible),
        format.people(rule.limit),
        format.percent(percentOf(BigInt(rule.limit), BigInt(rule.eligible))),
        exactText(rule.amount),
      );
    case 'quotaUnknown':
      return rules.quotaUnknown(exactText(rule.amount));
    case 'poolRest':
    case 'poolUnknown':
    case 'awardsInside':
    case 'gradeBase':
    case 'amount':
    case 'bonusBase':
    case 'notBelowZero':
      return rules[rule.code];
  }
}
