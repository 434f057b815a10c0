import type { Fen } from '../money/fen.ts';
import { parameterId } from '../policy/parameterId.ts';
import { valueOf, type Operands } from '../rules/formula/evaluate.ts';
import { explain, type ExplainedLine } from '../rules/formula/explain.ts';
import type { Formula, Value } from '../rules/formula/formula.ts';
import { readsOf } from '../rules/formula/readsOf.ts';
import { exactYuan, yuanOfValue } from './exactYuan.ts';
import type { SlipRule } from './slipRule.ts';
import type { Way } from './wayMaker.ts';

/** The way to what a pay rule comes to for one person, under the settings of one month. */
export function ruleWay(rule: Formula, operands: Operands): Way {
  return explain(rule, operands).map((line) => slipRule(line, operands));
}

function slipRule(line: ExplainedLine, operands: Operands): SlipRule {
  const { settings, items, facts } = operands;
  const result = yuan(line.result);
  const value = (part: Formula | null): Value => part && valueOf(part, operands);
  const { step = 0, rating = '', appraisal = '', fund = '', payer = 'employerRate' } = line.about;
  switch (line.code) {
    case 'ladder':
      return { code: line.code, step, result };
    case 'coefficient':
      return { code: line.code, step, factor: numberIn(line.by, operands), result };
    case 'scale':
      return { code: line.code, factor: numberIn(line.by, operands), result };
    case 'uplift':
      return { code: line.code, amount: yuan(value(line.by)), result };
    case 'cap':
    case 'floor': {
      const binds = yuan(line.before) !== result;
      return { code: line.code, limit: yuan(value(line.by)), binds, result };
    }
    case 'fundBase': {
      const amount = (fen: Fen = 0n): string => yuan({ numerator: fen, denominator: 1n });
      const withGrade = settings.get(parameterId.housingFundBase) === 'base+grade';
      const reads = readsOf(line.of).items.has('gradeAllowance') && withGrade;
      const grade = reads ? amount(items?.gradeAllowance) : null;
      return { code: line.code, base: amount(items?.baseAllowance), grade, result };
    }
    case 'rate':
      return { code: line.code, rate: numberIn(line.by, operands), result };
    case 'insuranceFund': {
      const share = line.by?.does === 'halfUp' ? line.by.of : null;
      const base = share?.does === 'times' ? share.a : null;
      return {
        code: line.code,
        fund,
        payer,
        base: yuan(value(base)),
        rate: numberIn(line.by, operands),
        amount: yuan(value(line.by)),
        result,
      };
    }
    case 'bonusUplift':
      return { code: line.code, rating, uplift: numberIn(line.by, operands), result };
    case 'prorated': {
      const by = settings.get(parameterId.bonusProration);
      const months = facts?.months ?? 12;
      return by === 'none' || by === 'monthlyRate'
        ? { code: line.code, months, by, result }
        : { code: line.code, months, result };
    }
    case 'award': {
      const earned = settings.get(parameterId.awardAppraisal) === appraisal;
      return { code: line.code, appraisal, earned, result };
    }
    default:
      return { code: line.code, result };
  }
}

function yuan(value: Value): string {
  return exactYuan(yuanOfValue(value));
}

/** The rate or factor of a line as the policy writes it; 0 where it is not set. */
function numberIn(formula: Formula | null, { settings }: Operands): string {
  const rates = formula === null ? [] : readsOf(formula).numbers;
  const [id] = rates;
  return (id === undefined ? null : settings.get(id)) ?? '0';
}
