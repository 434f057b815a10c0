import fc from 'fast-check';
import type { Facts } from '../../../src/lib/domain/inference/facts/facts.ts';
import type { ModelInput } from '../../../src/lib/domain/inference/program/rosterModel.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import type { Parameter, PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';

const posts = ['head', 'deputy'];
const STEPS = 3;

function fixed(unit: Parameter['unit'], value: string): Parameter {
  const label = { zh: '', en: '' };
  return { label, unit, values: [{ from: '2022-01', value, status: 'assumed' }] };
}

/** A policy of two posts and three steps, small enough to try every roster. */
function smallPolicy(ladder: readonly number[]): PolicyDocument {
  const kept = Object.entries(builtInPolicy.parameters).filter(
    ([id]) => !/^gradeAllowance\.ladder|^baseAllowance/.test(id),
  );
  return {
    ...builtInPolicy,
    posts: builtInPolicy.posts.filter(({ id }) => posts.includes(id)),
    steps: builtInPolicy.steps.slice(0, STEPS),
    parameters: Object.fromEntries<Parameter>([
      ...kept,
      ...posts.map(
        (post) => [parameterId.baseAllowance(post), fixed('yuan/month', '3000')] as const,
      ),
      ...ladder.map(
        (amount, i) => [parameterId.ladder(i + 1), fixed('yuan/month', String(amount))] as const,
      ),
    ]),
  };
}

const yuan = fc.integer({ min: 0, max: 40 }).map((tens) => tens * 10);
const byPost = fc
  .record({ head: yuan, deputy: yuan }, { requiredKeys: [] })
  .map((amounts) =>
    Object.fromEntries(Object.entries(amounts).map(([post, amount]) => [post, String(amount)])),
  );

const provision: fc.Arbitrary<Provision> = fc.oneof(
  byPost.map((amounts): Provision => ({ kind: 'grade_floor', amounts })),
  byPost.map((amounts): Provision => ({ kind: 'grade_uplift', amounts })),
  byPost.map((amounts): Provision => ({ kind: 'grade_cap', amounts })),
);

/** A roster as head-counts [post][step − 1], of at most six workers. */
const roster = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 2,
});

export interface SmallCase {
  readonly input: ModelInput;
  /** a roster that most of the facts were read from */
  readonly roster: readonly (readonly number[])[];
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** Facts read from a roster, some bent afterwards, so that some cases have no roster at all. */
export const smallCase: fc.Arbitrary<SmallCase> = fc
  .record({
    ladder: fc.tuple(yuan, yuan, yuan).map((amounts) => [...amounts].sort((a, b) => b - a)),
    provisions: fc.array(provision, { maxLength: 2 }),
    today: fc.array(provision, { maxLength: 1 }),
    roster,
    bend: fc.integer({ min: 0, max: 1 }),
    from: fc.integer({ min: 1, max: 3 }),
    withSteps: fc.boolean(),
    withHeads: fc.boolean(),
    mean: fc.option(yuan, { nil: undefined }),
    minima: fc.option(byPost, { nil: undefined }),
    mode: fc.constantFrom('step' as const, 'topUp' as const),
  })
  .map((seed): SmallCase => {
    const [heads = [], deputies = []] = seed.roster;
    const onSteps = (counts: readonly number[]): number => sum(counts.slice(seed.from - 1));
    const facts: Facts = {
      workers: sum(seed.roster.flat()),
      ...(seed.withSteps
        ? {
            steps: [
              { from: seed.from, to: STEPS, count: onSteps(heads) + onSteps(deputies) + seed.bend },
            ],
          }
        : {}),
      ...(seed.withHeads ? { roles: [{ of: ['head'], min: sum(heads) }] } : {}),
      ...(seed.mean === undefined ? {} : { mean: { value: String(seed.mean), rounding: '10' } }),
      ...(seed.minima ? { minimumByRole: seed.minima, minimumMode: seed.mode } : {}),
    };
    const scenario = {
      schema: 1,
      name: '',
      provisions: seed.provisions,
      baseline: { provisions: seed.today },
    } as const;
    return {
      input: { policy: smallPolicy(seed.ladder), scenario, facts, year: 2022 },
      roster: seed.roster,
    };
  });

/** Every way to place n people on so many places. */
export function* placements(people: number, places: number): Generator<number[]> {
  if (places === 1) {
    yield [people];
    return;
  }
  for (let here = 0; here <= people; here += 1)
    for (const rest of placements(people - here, places - 1)) yield [here, ...rest];
}
