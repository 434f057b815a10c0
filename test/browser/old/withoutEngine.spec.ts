import { proposal042, uplift042 } from '../../../src/lib/domain/scenario/presets.ts';
import { expect, test } from '../harness/test.ts';
import { costOf, scenarioOf } from '../pages/example.ts';
import { OverviewPage } from '../pages/overviewPage.ts';
import { SimulatePage } from '../pages/simulatePage.ts';
import { amountIn, readTable, sumOf } from '../pages/table.ts';

async function openSimulate(simulate: SimulatePage): Promise<void> {
  await simulate.page.goto('/simulate/');
  await simulate.expectEngine('unavailable');
}

test('an old browser shows the same figures, and says that lists of people are off', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  const { names, simulate: words } = overview.words;
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'unavailable');
  for (const [name, value] of [
    ['workers', '1172'],
    ['grade-mean', '1008.96'],
    ['grade-monthly', '1182500.00'],
    ['grade-annual', '14190000.00'],
    ['bonus-recipients', '1508'],
    ['bonus-total', '6139699.01'],
  ] as const)
    await expect(overview.figure(name)).toHaveAttribute('data-value', value);
  await overview.step(1).focus();
  await page.keyboard.press('Enter');
  const drill = overview.drill(names.step(1));
  await expect(drill).toContainText(words.engineUnsupported);
  await expect(drill.getByRole('button', { name: words.engineRetry })).toHaveCount(0);
});

test('an old browser costs suggestion 042 alike', async ({ page }) => {
  const simulate = new SimulatePage(page);
  await openSimulate(simulate);
  await simulate.preset('today').click();
  await simulate.expectFigure('impact-monthly', '0.00');
  await simulate.preset('floors042').click();
  await simulate.expectFigure('impact-monthly', '296600.00');
  await simulate.expectFigure('impact-annual', '3559200.00');
  await simulate.expectFigure('impact-gainers', '859');
  await simulate.oldMinima.check();
  await simulate.expectFigure('impact-monthly', '237900.00');
});

test('levers, provisions and undo work in an old browser', async ({ page }) => {
  const simulate = new SimulatePage(page);
  await openSimulate(simulate);
  const { slider, field } = simulate.lever('member');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(field).toHaveValue('1,010');
  const rest = { deputy: '1500', head: '2000', combined_head: '2000' };
  const floors = (member: string) =>
    scenarioOf({ kind: 'grade_floor', amounts: { member, ...rest } });
  await simulate.expectCost(costOf(floors('1010')));
  await field.fill('１，２３４．５');
  await field.press('Enter');
  await simulate.expectCost(costOf(floors('1234.5')));
  await simulate.undo.click();
  await simulate.undo.click();
  await simulate.expectCost(costOf(proposal042));

  await simulate.preset('uplift042').click();
  await simulate.expectCost(costOf(uplift042));
  const card = await simulate.add('community_bonus');
  await card.type(simulate.words.simulate.bonusBase, '4000');
  await simulate.expectCost(
    costOf(scenarioOf(...uplift042.provisions, { kind: 'community_bonus', base: '4000' })),
  );
  await expect(page.locator('[data-answer]')).toContainText('420000元');
});

test('charts are drawn in an old browser, and stand in tables that foot', async ({ page }) => {
  const simulate = new SimulatePage(page);
  await openSimulate(simulate);
  const { controls, simulate: words } = simulate.words;
  for (const subtitle of [
    words.distributionSubtitle,
    words.bridgeSubtitle,
    words.byCommunitySubtitle,
  ]) {
    const figure = page.getByRole('figure').filter({ hasText: subtitle });
    await expect(figure.locator('svg').first()).toBeVisible();
    expect(await figure.locator('svg rect').count()).toBeGreaterThan(4);
    await figure.getByRole('button', { name: controls.showAsTable, exact: true }).click();
    const table = await readTable(figure.getByRole('table'));
    if (subtitle === words.bridgeSubtitle) continue;
    for (const column of [1, 2]) expect(sumOf(table, column)).toBe(amountIn(table.total[column]));
  }
});

test('an old browser keeps the language and the scenario for the next visit', async ({ page }) => {
  const simulate = new SimulatePage(page);
  await openSimulate(simulate);
  await simulate.preset('uplift042').click();
  await page.getByRole('button', { name: 'English' }).click();
  await openSimulate(simulate);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await simulate.expectCost(costOf(uplift042));
});
