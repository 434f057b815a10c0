import type { Provision, ProvisionKind } from '../../src/lib/domain/scenario/provision.ts';
import { costOf, scenarioOf } from './pages/example.ts';
import type { ProvisionCard } from './pages/provisionCard.ts';
import type { SimulatePage } from './pages/simulatePage.ts';
import { expect, test } from './pages/test.ts';

interface Edit {
  readonly kind: ProvisionKind;
  readonly edit: (card: ProvisionCard, simulate: SimulatePage) => Promise<void>;
  readonly provision: Provision;
}

const member = '委员';
const ladder = '2000 1950 1900 1850 1800 1700 1600 1500 1300 1100 900 700'.split(' ');

const edits: readonly Edit[] = [
  {
    kind: 'grade_floor',
    edit: async (card) => {
      await card.takeIn('member');
      await card.type(member, '1000');
    },
    provision: { kind: 'grade_floor', amounts: { member: '1000' } },
  },
  {
    kind: 'grade_uplift',
    edit: async (card) => {
      await card.takeIn('deputy');
      await card.type('副职', '300');
      await card.takeIn('member');
      await card.type(member, '400');
    },
    provision: { kind: 'grade_uplift', amounts: { deputy: '300', member: '400' } },
  },
  {
    kind: 'grade_scale',
    edit: (card, { words }) => card.type(words.simulate.factor, '105'),
    provision: { kind: 'grade_scale', factor: '1.05' },
  },
  {
    kind: 'grade_cap',
    edit: (card) => card.type(member, '900'),
    provision: {
      kind: 'grade_cap',
      amounts: { combined_head: '2000', head: '2000', deputy: '2000', member: '900' },
    },
  },
  {
    kind: 'grade_ladder',
    edit: async (card, { words }) => {
      for (const [i, amount] of ladder.entries()) await card.type(words.names.step(i + 1), amount);
    },
    provision: { kind: 'grade_ladder', amounts: ladder },
  },
  {
    kind: 'base_allowance',
    edit: (card) => card.type(member, '2,900'),
    provision: {
      kind: 'base_allowance',
      amounts: { combined_head: '3100', head: '3000', deputy: '2900', member: '2900' },
    },
  },
  {
    kind: 'social_insurance',
    edit: (card, { words }) => card.type(words.simulate.insuranceMonthly, '1100.25'),
    provision: { kind: 'social_insurance', monthly: '1100.25' },
  },
  {
    kind: 'housing_fund',
    edit: async (card, { words }) => {
      await card.type(words.simulate.fundRate, '8.5%');
      await card.choose(words.simulate.fundBases['base+grade']);
    },
    provision: { kind: 'housing_fund', rate: '0.085', base: 'base+grade' },
  },
  {
    kind: 'community_bonus',
    edit: async (card, { words }) => {
      await card.type(words.simulate.bonusBase, '4000');
      await card.type(words.simulate.upliftOf(words.names.rating('good')), '25');
    },
    provision: { kind: 'community_bonus', base: '4000', uplifts: { good: '0.25' } },
  },
  {
    kind: 'individual_award',
    edit: (card, { words }) => card.type(words.simulate.awardAmount, '3000'),
    provision: { kind: 'individual_award', amount: '3000' },
  },
];

for (const half of [edits.slice(0, 5), edits.slice(5)]) {
  const kinds = half.map(({ kind }) => kind).join(', ');
  test(`added, changed and removed again: ${kinds}`, async ({ simulate }) => {
    await simulate.preset('today').click();
    for (const { kind, edit, provision } of half)
      await test.step(kind, async () => {
        const card = await simulate.add(kind);
        await simulate.expectFigure('impact-annual', '0.00');
        await edit(card, simulate);
        const cost = costOf(scenarioOf(provision));
        expect(cost.impact.annual).not.toBe(0n);
        await simulate.expectCost(cost);
        await card.remove.click();
        await expect(card.root).toHaveCount(0);
        await simulate.expectFigure('impact-annual', '0.00');
      });
  });
}

test('provisions work together in the fixed order, whatever was added first', async ({
  simulate,
}) => {
  const scale = await simulate.add('grade_scale');
  await scale.type(simulate.words.simulate.factor, '110');
  const uplift = await simulate.add('grade_uplift');
  await uplift.takeIn('member');
  await uplift.type(member, '150');
  const amounts = { member: '1000', deputy: '1500', head: '2000', combined_head: '2000' };
  await simulate.expectCost(
    costOf(
      scenarioOf(
        { kind: 'grade_uplift', amounts: { member: '150' } },
        { kind: 'grade_floor', amounts },
        { kind: 'grade_scale', factor: '1.1' },
      ),
    ),
  );
});

test('months in force are counted, and another year is', async ({ simulate }) => {
  const { controls } = simulate.words;
  await simulate.preset('today').click();
  const card = await simulate.add('grade_uplift');
  await card.takeIn('member');
  await card.type(member, '400');
  await card.type(controls.from, '2022年7月');
  const provision = { kind: 'grade_uplift', amounts: { member: '400' } } as const;
  await simulate.expectCost(costOf(scenarioOf({ ...provision, from: '2022-07' })));
  await simulate.expectFigure('impact-monthly', '322400.00');
  await simulate.expectFigure('impact-annual', '1934400.00');
  await card.type(controls.to, '2023-03');
  await simulate.expectFigure('impact-annual', '1934400.00');

  await simulate.year.selectOption('2023');
  await simulate.expectFigure('impact-monthly', '322400.00');
  await simulate.expectFigure('impact-annual', '967200.00');
  await card.type(controls.from, '2023-04');
  await expect(card.field(controls.from)).toHaveAccessibleDescription(controls.typed.from_after_to);
  await simulate.expectFigure('impact-annual', '967200.00');
});

test('what is odd is computed, and said', async ({ simulate }) => {
  await expect(simulate.warnings).toHaveCount(0);
  const second = await simulate.add('grade_floor');
  await expect(simulate.warnings).toContainText(['没有设定任何数值']);
  await second.takeIn('member');
  await second.type(member, '1,000');
  await expect(simulate.warnings).toContainText([
    /第1项 职级补贴最低标准.*第2项 职级补贴最低标准.*同时设定了.*委员.*以列在后面的/,
  ]);
  await simulate.expectFigure('impact-monthly', '296600.00');
  await second.remove.click();
  await expect(simulate.warnings).toHaveCount(0);

  const cap = await simulate.add('grade_cap');
  await cap.type(member, '900');
  await expect(simulate.warnings.filter({ hasText: '委员' })).toContainText([
    /最低标准 1000 元高于封顶数额 900 元，按最低标准计发/,
  ]);
  await cap.remove.click();

  const award = await simulate.add('individual_award');
  await expect(simulate.warnings).toContainText([/优秀等次奖励标准.*与现行标准相同/]);
  await award.remove.click();
  await simulate.lever('deputy').field.fill('2100');
  await simulate.lever('deputy').field.press('Enter');
  await expect(simulate.warnings).toContainText([/正职的最低标准低于副职的最低标准/]);
});
