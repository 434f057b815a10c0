import type { Fen } from '../money/fen.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { baseAllowance } from '../rules/items/baseAllowance.ts';
import { evaluate, type Operands } from '../rules/formula/evaluate.ts';
import { gradeAllowance, gradePerformance } from '../rules/items/gradeAllowance.ts';
import { exactYuan, yuanOfValue } from './exactYuan.ts';
import { ruleWay } from './ruleWay.ts';
import { stepInForce } from './slipPlacement.ts';
import type { SlipSubject } from './slipSubject.ts';
import { amountOf, type Way } from './wayMaker.ts';

type Place = NonNullable<SlipSubject['place']>;

/**
 * The way to the grade allowance of the step that is in force for the person, and the two parts
 * that it is paid in.
 */
export function gradeWay(policy: PolicyDocument, settings: Settings, place: Place): Way {
  const step = stepInForce(policy, settings, place);
  const way = ruleWay(gradeAllowance(policy, place.post, step), { settings });
  const share = settings.get(parameterId.performanceShare) ?? '0';
  const grade = amountOf(way);
  const performance = evaluate(gradePerformance, { settings, items: { gradeAllowance: grade } });
  if (/^[0.]*$/.test(share)) return way;
  const yuan = (fen: Fen): string => exactYuan(yuanOfValue({ numerator: fen, denominator: 1n }));
  return [
    ...way,
    {
      code: 'split',
      share,
      basic: yuan(grade - performance),
      performance: yuan(performance),
      result: yuan(grade),
    },
  ];
}

/** The operands of a rule that takes the cells of base and grade allowance. */
export function placedOperands(policy: PolicyDocument, settings: Settings, place: Place): Operands {
  return {
    settings,
    items: {
      baseAllowance: evaluate(baseAllowance(place.post), { settings }),
      gradeAllowance: amountOf(gradeWay(policy, settings, place)),
    },
  };
}
