import fc, { type Arbitrary } from 'fast-check';
import { hasCoefficients } from '../../src/lib/domain/policy/gradeLadder.ts';
import { parameterRules } from '../../src/lib/domain/rules/parameterRules.ts';
import type { ParameterRule } from '../../src/lib/domain/policy/parameterRule.ts';
import type { PolicyLists } from '../../src/lib/domain/policy/policyLists.ts';
import type { Provision, ProvisionKind } from '../../src/lib/domain/scenario/provision.ts';
import { month, rate, share, signedRate, yuan } from './amount.ts';

function keyed(list: readonly { readonly id: string }[], value: Arbitrary<string>) {
  return fc.dictionary(fc.constantFrom(...list.map(({ id }) => id)), value, {
    maxKeys: list.length,
    noNullPrototype: true,
  });
}

/** What random provisions set one by one: every rule that the person-by-person count knows. */
const randomlySet =
  /^(gradeAllowance\.(ladder|coefficient|base|scale|uplift|cap|floor)|baseAllowance|socialInsurance\.monthly|housingFund\.(rate|base)|communityBonus\.(base|uplift|proration|sharing)|individualAward|assessment)(\.|$)/;

/** Values for some of a policy's parameters, such as their rules allow. */
function parameterValues(shape: PolicyLists): Arbitrary<Record<string, string | null>> {
  const rules = [...parameterRules(shape)].filter(([id]) => randomlySet.test(id));
  return fc.uniqueArray(fc.nat({ max: rules.length - 1 }), { maxLength: 4 }).chain((picked) =>
    fc.record(
      Object.fromEntries(
        picked.flatMap((i) => {
          const entry = rules[i];
          return entry ? [[entry[0], parameterValue(entry[1])]] : [];
        }),
      ),
      { noNullPrototype: true },
    ),
  );
}

/** A value that a parameter may hold. */
export function parameterValue(rule: ParameterRule): Arbitrary<string | null> {
  switch (rule.value) {
    case 'money':
      return yuan;
    case 'moneyOrNone':
      return fc.option(yuan);
    case 'rate':
      return rate;
    case 'rateOrNone':
      return fc.option(rate);
    case 'shareOrNone':
      return fc.option(share);
    case 'share':
      return share;
    case 'signedRate':
      return signedRate;
    case 'choice':
      return fc.constantFrom(...(rule.choices ?? []));
  }
}

/** A provision of each kind for the posts, steps and ratings of a policy, in force for ever. */
export function provisionKindsOf(shape: PolicyLists) {
  const amounts = keyed(shape.posts, yuan);
  const length = shape.steps.length;
  const anyRating = fc.constantFrom(...shape.ratings.map(({ id }) => id));
  const kind = <K extends ProvisionKind>(name: K) => fc.constant(name);
  return {
    grade_floor: fc.record({ kind: kind('grade_floor'), amounts }),
    grade_uplift: fc.record({ kind: kind('grade_uplift'), amounts }),
    grade_scale: fc.record({ kind: kind('grade_scale'), factor: rate }),
    grade_cap: fc.record({ kind: kind('grade_cap'), amounts }),
    grade_ladder: fc.record({
      kind: kind('grade_ladder'),
      amounts: fc.array(yuan, { minLength: length, maxLength: length }),
    }),
    base_allowance: fc.record({ kind: kind('base_allowance'), amounts }),
    social_insurance: fc.record({ kind: kind('social_insurance'), monthly: yuan }),
    housing_fund: fc.record(
      { kind: kind('housing_fund'), rate: share, base: fc.constantFrom('base', 'base+grade') },
      { requiredKeys: ['kind'] },
    ),
    community_bonus: fc.record(
      { kind: kind('community_bonus'), base: yuan, uplifts: keyed(shape.ratings, signedRate) },
      { requiredKeys: ['kind'] },
    ),
    individual_award: fc.record({ kind: kind('individual_award'), amount: yuan }),
    parameters: fc.record({ kind: kind('parameters'), values: parameterValues(shape) }),
    community_ratings: fc.record(
      {
        kind: kind('community_ratings'),
        all: anyRating,
        communities: fc.dictionary(fc.constantFrom('C0', 'C1', 'C2'), anyRating, {
          noNullPrototype: true,
        }),
      },
      { requiredKeys: ['kind'] },
    ),
  } satisfies Record<ProvisionKind, Arbitrary<Provision>>;
}

/** Any provision for a policy, in force for ever. */
export function undatedProvisionsOf(shape: PolicyLists): Arbitrary<Provision> {
  const { grade_ladder, ...others } = provisionKindsOf(shape);
  const ladders = hasCoefficients(shape) ? [] : [grade_ladder];
  return fc.oneof(...Object.values<Arbitrary<Provision>>(others), ...ladders);
}

const period = fc
  .tuple(fc.option(month, { nil: undefined }), fc.option(month, { nil: undefined }))
  .map(([a, b]) =>
    a === undefined || b === undefined || a <= b ? { from: a, to: b } : { from: b, to: a },
  )
  .map(({ from, to }) => ({ ...(from && { from }), ...(to && { to }) }));

/** Any provision for a policy, sometimes in force for ever, sometimes from, to, or in between. */
export function provisionsOf(shape: PolicyLists): Arbitrary<Provision> {
  return fc.oneof(
    undatedProvisionsOf(shape),
    fc
      .tuple(undatedProvisionsOf(shape), period)
      .map(([provision, dates]) => ({ ...provision, ...dates })),
  );
}
