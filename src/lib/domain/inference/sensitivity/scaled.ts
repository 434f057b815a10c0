import type { Population } from '../../budget/population.ts';
import { Careers } from '../../placement/careers.ts';
import { Decimal } from '../../money/decimal.ts';
import { stepParameter } from '../../policy/gradeLadder.ts';
import { parameterRules } from '../../rules/parameterRules.ts';
import type { Parameter, PolicyDocument } from '../../policy/policySchema.ts';
import type { Factor } from './factors.ts';

type PeopleFactor = Extract<Factor, { readonly kind: 'post' | 'level' | 'bonusRoll' }>;
type ValueFactor = Extract<Factor, { readonly kind: 'ladder' | 'parameter' }>;

/**
 * A hundred times a population, in which a factor's people are there `percent` times instead, so
 * that shares of a person stay whole numbers: a hundredth of its cost is the cost looked for.
 */
export function peopleScaled(
  policy: PolicyDocument,
  { grade, bonus, careers, bonusByCommunity, notLoaded }: Population,
  factor: PeopleFactor,
  percent: number,
): Population {
  const onRoll = factor.kind === 'bonusRoll' ? percent : 100;
  const times = (post: number, step: number): number => {
    if (factor.kind === 'post') return policy.posts[post]?.id === factor.post ? percent : 100;
    if (factor.kind === 'level') return factor.from <= step && step <= factor.to ? percent : 100;
    return 100;
  };
  const postIndex = new Map(policy.posts.map(({ id }, i) => [id, i]));
  return {
    notLoaded,
    // Ratings and what communities share hang on who is in which, whatever a factor moves.
    bonusByCommunity: bonusByCommunity?.map((roll) => ({
      ...roll,
      people: roll.people.map((cell) => ({ ...cell, people: cell.people * onRoll })),
    })),
    ...(careers && {
      careers: new Careers(
        careers.list.map((career) => ({
          ...career,
          workers: career.workers * times(postIndex.get(career.post) ?? -1, career.step),
        })),
        careers.byCommunity,
      ),
    }),
    grade: {
      workers: grade.workers.map((row, post) => row.map((count, i) => count * times(post, i + 1))),
    },
    bonus: {
      people: bonus.people.map((months) =>
        months.map((appraisals) => appraisals.map((count) => count * onRoll)),
      ),
      deducted: bonus.deducted.map((cell) => ({ ...cell, people: cell.people * onRoll })),
    },
  };
}

/** A policy in which the values of a factor are `percent` of what they are; money to the fen. */
export function policyScaled(
  policy: PolicyDocument,
  factor: ValueFactor,
  percent: number,
): PolicyDocument {
  const ids =
    factor.kind === 'parameter'
      ? [factor.id]
      : factor.steps.map((step) => stepParameter(policy, step));
  const rules = parameterRules(policy);
  return withParameters(policy, ids, (value, id) => {
    const scaled = new Decimal(value).times(percent).div(100);
    const isMoney = ['money', 'moneyOrNone'].includes(rules.get(id)?.value ?? '');
    return (isMoney ? scaled.toDecimalPlaces(2) : scaled).toString();
  });
}

/** A policy in which a choice is made another way. */
export function policyWithChoice(
  policy: PolicyDocument,
  id: string,
  choice: string,
): PolicyDocument {
  return withParameters(policy, [id], () => choice);
}

function withParameters(
  policy: PolicyDocument,
  ids: readonly string[],
  map: (value: string, id: string) => string,
): PolicyDocument {
  const changed = ids.flatMap((id): [string, Parameter][] => {
    const parameter = policy.parameters[id];
    if (!parameter) return [];
    const values = parameter.values.map((dated) =>
      dated.value === null ? dated : { ...dated, value: map(dated.value, id) },
    );
    return [[id, { ...parameter, values }]];
  });
  return { ...policy, parameters: { ...policy.parameters, ...Object.fromEntries(changed) } };
}
