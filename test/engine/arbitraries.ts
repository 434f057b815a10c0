import fc, { type Arbitrary } from 'fast-check';
import { compilePolicy } from '../../src/lib/domain/rules/policyCompiler.ts';
import { parameterRules } from '../../src/lib/domain/rules/parameterRules.ts';
import type { ParameterRule } from '../../src/lib/domain/policy/parameterRule.ts';
import type { PolicyLists } from '../../src/lib/domain/policy/policyLists.ts';
import type { CompiledPolicy } from '../../src/lib/domain/rules/compiledPolicy.ts';
import type { Settings } from '../../src/lib/domain/policy/settings.ts';
import type { BonusRow, Community, Worker } from '../../src/lib/domain/roster/worker.ts';
import type { AmountsByPost, Provision } from '../../src/lib/domain/scenario/provision.ts';
import { applyProvisions } from '../../src/lib/domain/scenario/provisionSettings.ts';
import type { RosterData } from '../../src/lib/engine/rosterStore.ts';

/** A policy with a proposal, and a roster that it applies to. */
export interface World {
  readonly shape: PolicyLists;
  readonly before: CompiledPolicy;
  readonly after: CompiledPolicy;
  readonly data: RosterData;
}

const label = { zh: '', en: '' };

function named(prefix: string, most: number) {
  return fc
    .integer({ min: 1, max: most })
    .map((n) => Array.from({ length: n }, (_, i) => ({ id: `${prefix}${i}`, label })));
}

const policyShape: Arbitrary<PolicyLists> = fc.record({
  posts: named('post', 6),
  steps: fc
    .integer({ min: 1, max: 24 })
    .map((n) => Array.from({ length: n }, (_, i) => ({ number: i + 1, level: 1, label }))),
  ratings: named('rating', 5),
  appraisals: named('appraisal', 5),
  educations: named('education', 3),
  qualifications: named('qualification', 3).map((list) => [{ id: 'none', label }, ...list]),
  items: named('travel', 2),
});

const cents = (n: number) => String(n % 100).padStart(2, '0');
const money = fc.integer({ min: 0, max: 999_999 }).map((n) => `${Math.floor(n / 100)}.${cents(n)}`);
const rate = fc
  .integer({ min: 0, max: 19_999 })
  .map((n) => `${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, '0')}`);
const share = rate.filter((text) => text.startsWith('0'));
const signedRate = fc.tuple(fc.boolean(), rate).map(([less, text]) => (less ? `-${text}` : text));

function valueOf(rule: ParameterRule): Arbitrary<string | null> {
  switch (rule.value) {
    case 'money':
      return money;
    case 'moneyOrNone':
      return fc.option(money);
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

function settingsOf(shape: PolicyLists): Arbitrary<Settings> {
  const rules = [...parameterRules(shape)];
  return fc
    .tuple(...rules.map(([, rule]) => valueOf(rule)))
    .map((values) => new Map(rules.map(([id], i) => [id, values[i] ?? null])));
}

function byPost(shape: PolicyLists): Arbitrary<AmountsByPost> {
  return fc.dictionary(fc.constantFrom(...shape.posts.map(({ id }) => id)), money);
}

function provisionOf(shape: PolicyLists): Arbitrary<Provision> {
  const amounts = byPost(shape);
  const ladder = fc.array(money, { minLength: shape.steps.length, maxLength: shape.steps.length });
  const uplifts = fc.dictionary(fc.constantFrom(...shape.ratings.map(({ id }) => id)), signedRate);
  return fc.oneof<Arbitrary<Provision>[]>(
    fc.record({ kind: fc.constant('grade_floor'), amounts }),
    fc.record({ kind: fc.constant('grade_uplift'), amounts }),
    fc.record({ kind: fc.constant('grade_cap'), amounts }),
    fc.record({ kind: fc.constant('base_allowance'), amounts }),
    fc.record({ kind: fc.constant('grade_scale'), factor: rate }),
    fc.record({ kind: fc.constant('grade_ladder'), amounts: ladder }),
    fc.record({ kind: fc.constant('social_insurance'), monthly: money }),
    fc.record({
      kind: fc.constant('housing_fund'),
      rate,
      base: fc.constantFrom('base', 'base+grade'),
    }),
    fc.record({ kind: fc.constant('community_bonus'), base: money, uplifts }),
    fc.record({ kind: fc.constant('individual_award'), amount: money }),
  );
}

function communitiesOf(shape: PolicyLists): Arbitrary<Community[]> {
  const score = fc.constantFrom('0', '0.5', '1.5', '60', '88.00');
  const community = fc.record(
    {
      rating: fc.constantFrom(...shape.ratings.map(({ id }) => id)),
      performanceScore: score,
      satisfactionScore: score,
    },
    { requiredKeys: ['rating'] },
  );
  return fc
    .array(community, { minLength: 1, maxLength: 8 })
    .map((list) => list.map((one, i) => ({ communityId: `C${i}`, ...one })));
}

function workersOf(shape: PolicyLists, communities: readonly Community[]): Arbitrary<Worker[]> {
  const worker = fc.record(
    {
      communityId: fc.constantFrom(...communities.map(({ communityId }) => communityId)),
      post: fc.constantFrom(...shape.posts.map(({ id }) => id)),
      step: fc.integer({ min: 1, max: shape.steps.length }),
      serviceYears: fc.integer({ min: 0, max: 45 }),
      points: fc.integer({ min: 0, max: 200 }).map((n) => n / 2),
      education: fc.constantFrom(
        '大专',
        "a'b",
        '',
        ...(shape.educations ?? []).map(({ id }) => id),
      ),
      qualification: fc.constantFrom('', ...(shape.qualifications ?? []).map(({ id }) => id)),
      appraisal: fc.constantFrom(...shape.appraisals.map(({ id }) => id)),
    },
    { requiredKeys: ['communityId', 'post', 'step'] },
  );
  return fc
    .array(worker, { maxLength: 60 })
    .map((list) => list.map((one, i) => ({ workerId: `W${String(i).padStart(3, '0')}`, ...one })));
}

function bonusRowsOf(shape: PolicyLists, communities: readonly Community[]): Arbitrary<BonusRow[]> {
  const row = fc.record(
    {
      communityId: fc.constantFrom(...communities.map(({ communityId }) => communityId)),
      months: fc.integer({ min: 1, max: 12 }),
      appraisal: fc.constantFrom(...shape.appraisals.map(({ id }) => id)),
      deduction: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 1_000_000n })),
    },
    { requiredKeys: ['communityId', 'months', 'appraisal'] },
  );
  return fc
    .array(row, { maxLength: 60 })
    .map((list) => list.map((one, i) => ({ workerId: `W${i}`, ...one })));
}

/** Random posts, steps, ratings, amounts, schemes of points, provisions and people. */
export const world: Arbitrary<World> = policyShape.chain((shape) =>
  communitiesOf(shape).chain((communities) =>
    fc
      .record({
        settings: settingsOf(shape),
        others: fc.option(settingsOf(shape), { nil: undefined }),
        provisions: fc.array(provisionOf(shape), { maxLength: 6 }),
        workers: workersOf(shape, communities),
        bonusRows: bonusRowsOf(shape, communities),
      })
      .map(({ settings, others, provisions, workers, bonusRows }) => ({
        shape,
        before: compilePolicy(shape, settings),
        after: compilePolicy(shape, applyProvisions(others ?? settings, provisions)),
        data: { workers, bonusRows, communities },
      })),
  ),
);
