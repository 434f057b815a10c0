import type { Fen } from '../../money/fen.ts';
import { hasCoefficients, stepParameter } from '../../policy/gradeLadder.ts';
import { parameterId as id } from '../../policy/parameterId.ts';
import {
  amount,
  amountOrNone,
  change,
  factor,
  factorOfOne,
  share,
} from '../../policy/parameterRule.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import { evaluate } from '../formula/evaluate.ts';
import {
  atLeast,
  atMost,
  from,
  halfUpToFen,
  ifSet,
  inOrder,
  item,
  neverBelowZero,
  number,
  plus,
  next,
  times,
  yuan,
  yuanIfSet,
  type Formula,
  type Step,
} from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

type Laddered = Pick<PolicyDocument, 'ladder'>;

/** What a step of the ladder is worth: its amount, or base × coefficient, half-up to the fen. */
function ladder(policy: Laddered, step: number): Step[] {
  return hasCoefficients(policy)
    ? [
        from('gradeBase', yuan(id.gradeBase)),
        next('coefficient', (base) => halfUpToFen(times(base, number(id.coefficient(step)))), {
          step,
        }),
      ]
    : [from('ladder', yuan(id.ladder(step)), { step })];
}

/**
 * What each step is worth a month before any factor, uplift, cap or floor (P6), in fen; index 0 is
 * step 1. Throws RangeError where a setting is missing or no number, which a policy that passed
 * `parsePolicy` never has.
 */
export function ladderAmounts(
  policy: Laddered & Pick<PolicyDocument, 'steps'>,
  settings: Settings,
): Fen[] {
  return policy.steps.map(({ number: step }) =>
    evaluate(inOrder(...ladder(policy, step)), { settings }),
  );
}

/**
 * 职级补贴, a month (P6): ladder → scale → uplift → cap → floor. The floor comes last: a floor
 * above a cap wins, and the user is warned of it.
 */
export const gradeAllowance = (policy: Laddered, post: string, step: number): Formula =>
  inOrder(
    ...ladder(policy, step),
    ifSet('scale', (amount) => halfUpToFen(times(amount, number(id.scale)))),
    ifSet('uplift', (amount) => plus(amount, yuan(id.uplift(post)))),
    ifSet('cap', (amount) => atMost(amount, yuanIfSet(id.cap(post)))),
    ifSet('floor', (amount) => atLeast(amount, yuanIfSet(id.floor(post)))),
    neverBelowZero,
  );

/** The part of the grade allowance that is paid by performance; the rest of it is the basic part. */
export const gradePerformance: Formula = halfUpToFen(
  times(item('gradeAllowance'), number(id.performanceShare)),
);

export const gradeAllowanceItem = {
  id: 'gradeAllowance',
  period: 'month',
  listed: 'always',
  counts: 'roster',
  paidTo: 'worker',
  keyed: 'place',
  hangsOn: 'step',
  rule: gradeAllowance,
  parameters: (policy) => [
    ...policy.steps.map(
      ({ number: step }) =>
        [
          stepParameter(policy, step),
          hasCoefficients(policy) ? factor : amount('yuan/month'),
        ] as const,
    ),
    ...(hasCoefficients(policy) ? [[id.gradeBase, amount('yuan/month')] as const] : []),
    [id.performanceShare, share('0')],
    [id.scale, factorOfOne],
    ...policy.posts.flatMap(
      ({ id: post }) =>
        [
          [id.uplift(post), change],
          [id.cap(post), amountOrNone('yuan/month')],
          [id.floor(post), amountOrNone('yuan/month')],
        ] as const,
    ),
  ],
  open: () => [],
} as const satisfies PayItem;
