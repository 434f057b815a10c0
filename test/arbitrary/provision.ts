import fc, { type Arbitrary } from 'fast-check';
import { hasCoefficients } from '../../src/lib/domain/policy/gradeLadder.ts';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import type { Provision, ProvisionKind } from '../../src/lib/domain/scenario/provision.ts';
import { month, rate, signedRate, yuan } from './amount.ts';

type Shape = Pick<PolicyDocument, 'posts' | 'steps' | 'ratings' | 'ladder'>;

function keyed(list: readonly { readonly id: string }[], value: Arbitrary<string>) {
  return fc.dictionary(fc.constantFrom(...list.map(({ id }) => id)), value, {
    maxKeys: list.length,
    noNullPrototype: true,
  });
}

/** A provision of each kind for the posts, steps and ratings of a policy, in force for ever. */
export function provisionKindsOf(shape: Shape) {
  const amounts = keyed(shape.posts, yuan);
  const length = shape.steps.length;
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
      { kind: kind('housing_fund'), rate, base: fc.constantFrom('base', 'base+grade') },
      { requiredKeys: ['kind'] },
    ),
    community_bonus: fc.record(
      { kind: kind('community_bonus'), base: yuan, uplifts: keyed(shape.ratings, signedRate) },
      { requiredKeys: ['kind'] },
    ),
    individual_award: fc.record({ kind: kind('individual_award'), amount: yuan }),
  } satisfies Record<ProvisionKind, Arbitrary<Provision>>;
}

/** Any provision for a policy, in force for ever. */
export function undatedProvisionsOf(shape: Shape): Arbitrary<Provision> {
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
export function provisionsOf(shape: Shape): Arbitrary<Provision> {
  return fc.oneof(
    undatedProvisionsOf(shape),
    fc
      .tuple(undatedProvisionsOf(shape), period)
      .map(([provision, dates]) => ({ ...provision, ...dates })),
  );
}
