import fc, { type Arbitrary } from 'fast-check';
import { parameterRules } from '../../src/lib/domain/rules/parameterRules.ts';
import type { ParameterRule } from '../../src/lib/domain/policy/parameterRule.ts';
import type { PolicyLists } from '../../src/lib/domain/policy/policyLists.ts';
import type { Parameter, PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { month, rate, share, signedRate, yuan } from './amount.ts';

type Shape = PolicyLists & Pick<PolicyDocument, 'levels'>;

const label = { zh: '称', en: 'name' };

function named(prefix: string, most: number) {
  return fc
    .integer({ min: 1, max: most })
    .map((length) => Array.from({ length }, (_, i) => ({ id: `${prefix}${String(i)}`, label })));
}

/** Any number of posts, steps, ratings and appraisals; steps of amounts or of coefficients. */
export const shapes: Arbitrary<Shape> = fc.record(
  {
    posts: named('post', 6),
    levels: fc.constant([{ number: 1, label }]),
    steps: fc
      .integer({ min: 1, max: 20 })
      .map((length) => Array.from({ length }, (_, i) => ({ number: i + 1, level: 1, label }))),
    ratings: named('rating', 5),
    appraisals: named('appraisal', 5),
    educations: named('education', 4),
    qualifications: named('qualification', 3),
    honours: named('honour', 3),
    funds: named('fund', 3),
    ladder: fc.constantFrom('amounts' as const, 'coefficients' as const),
  },
  { requiredKeys: ['posts', 'levels', 'steps', 'ratings', 'appraisals'] },
);

function valueOf(rule: ParameterRule): Arbitrary<string | null> {
  switch (rule.value) {
    case 'money':
      return yuan;
    case 'moneyOrNone':
      return fc.option(yuan);
    case 'rate':
      return rate;
    case 'share':
      return share;
    case 'shareOrNone':
      return fc.option(share);
    case 'rateOrNone':
      return fc.option(rate);
    case 'signedRate':
      return signedRate;
    case 'choice':
      return fc.constantFrom(...(rule.choices ?? []));
  }
}

/** One to three dated values in the order of time, the first at times of no month that is stated. */
function parameterOf(rule: ParameterRule): Arbitrary<Parameter> {
  const from = fc.oneof(
    { weight: 4, arbitrary: fc.constant(['2022-01']) },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(month, { minLength: 1, maxLength: 3 })
        .map((months) => months.sort()),
    },
  );
  return fc.tuple(from, fc.boolean()).chain(([months, dated]) =>
    fc.tuple(...months.map(() => valueOf(rule))).map((values) => ({
      label,
      unit: rule.unit,
      values: months.map((first, i) => ({
        ...(i === 0 && !dated ? {} : { from: first }),
        value: values[i] ?? null,
        status: 'assumed' as const,
      })),
    })),
  );
}

/** Of every second post the best step is left as it is, of the others the worst: so none cross. */
function withoutCrossedRanges(
  { posts }: Shape,
  parameters: Readonly<Record<string, Parameter>>,
): Record<string, Parameter> {
  const left = posts.map(({ id }, i) => `placement.${i % 2 === 0 ? 'lowest' : 'highest'}.${id}`);
  return Object.fromEntries(Object.entries(parameters).filter(([id]) => !left.includes(id)));
}

/** A policy that `parsePolicy` accepts; parameters that may be left out sometimes are. */
export const policies: Arbitrary<PolicyDocument> = shapes.chain((shape) => {
  const rules = [...parameterRules(shape)];
  const parameters = fc.record(
    Object.fromEntries(rules.map(([id, rule]) => [id, parameterOf(rule)])),
    { requiredKeys: rules.flatMap(([id, { required }]) => (required ? [id] : [])) },
  );
  return parameters.map((made) => ({
    schema: 1 as const,
    id: 'random',
    title: label,
    sources: {},
    ...shape,
    parameters: withoutCrossedRanges(shape, made),
    facts: [],
  }));
});

/** Other values for some of the parameters that a policy can have. */
export function changesTo(policy: PolicyDocument): Arbitrary<ReadonlyMap<string, string | null>> {
  return fc
    .subarray([...parameterRules(policy)], { minLength: 1 })
    .chain((rules) =>
      fc
        .tuple(...rules.map(([, rule]) => valueOf(rule)))
        .map((values) => new Map(rules.map(([id], i) => [id, values[i] ?? null]))),
    );
}
