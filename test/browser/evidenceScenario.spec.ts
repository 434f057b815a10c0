import { yuanFromFen } from '../../src/lib/domain/money/fen.ts';
import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import { costOf, scenarioOf } from './pages/example.ts';
import { expect, test } from './pages/evidenceTest.ts';
import { SimulatePage } from './pages/simulatePage.ts';
import { amountIn, readTable, sumOf } from './pages/table.ts';

const budget = 20_000_000n;
const { impact } = costOf(proposal042);

test('the side effects say that 正职 are paid alike under 042', async ({ evidence }) => {
  const { evidence: words, format, names } = evidence.words;
  const section = evidence.section(words.effectsTitle);
  const finding = section.getByRole('heading', { level: 3 }).first();
  await expect(finding).toContainText(names.post('head'));
  await expect(finding).toContainText(format.yuanPerMonth(200_000n));
  const { rows } = await readTable(evidence.table(words.effectsCaption));
  for (const post of ['head', 'combined_head']) {
    const row = rows.find(([name]) => name === names.post(post));
    expect(row?.[1]).toBe(words.arrow('12', '1'));
    expect(row?.[3]).toMatch(/100\.00%$/);
  }
  const members = rows.find(([name]) => name === names.post('member'));
  // Steps 10 to 12 are lifted onto step 9.
  expect(members?.[1]).toBe(words.arrow('12', '9'));
});

test('the contributions foot to the impact, with the floors apart and together', async ({
  evidence,
}) => {
  const { evidence: words } = evidence.words;
  const table = evidence.table(words.decomposeCaption);
  for (const apart of [true, false]) {
    await evidence.page.getByRole('switch', { name: words.decomposeByPost }).setChecked(apart);
    await expect(table.locator('tbody tr')).toHaveCount(apart ? 4 : 1);
    const contributions = await readTable(table);
    for (const column of [1, 2, 3, 4])
      expect(sumOf(contributions, column)).toBe(amountIn(contributions.total[column]));
    for (const column of [3, 4]) expect(amountIn(contributions.total[column])).toBe(impact.monthly);
  }
});

test('the sensitivity of the yearly cost shows, the widest swing first', async ({ evidence }) => {
  const { controls, evidence: words } = evidence.words;
  const figure = evidence.figure(words.sensitivitySubtitle);
  await expect(figure.locator('svg rect').first()).toBeVisible();
  await figure.getByRole('button', { name: controls.showAsTable }).click();
  const { rows } = await readTable(figure.getByRole('table'));
  expect(rows.length).toBeGreaterThan(4);
  await expect(figure.getByRole('heading')).toContainText(rows[0]?.[0] ?? '?');
});

test('what fits is taken with one click, and costs the same on /simulate/', async ({
  evidence,
  page,
}) => {
  const { evidence: words, format, names, frame } = evidence.words;
  const way = words.fitFloorWay(format.list([names.post('member')]));
  const { rows } = await readTable(evidence.table(words.fitCaption));
  const [, result = '', monthly, , next] = rows.find(([name]) => name === way) ?? [];
  const floor = Number(amountIn(/[\d,]+/.exec(result)?.[0])) / 100;
  const floorAt = (yuan: number) =>
    costOf(scenarioOf({ kind: 'grade_floor', amounts: { member: String(yuan) } }));
  expect(floorAt(floor).impact.monthly).toBe(amountIn(monthly));
  expect(amountIn(monthly)).toBeLessThanOrEqual(budget);
  expect(floorAt(floor + 10).impact.monthly).toBe(amountIn(next));
  expect(amountIn(next)).toBeGreaterThan(budget);

  await evidence.button(`${words.fitUse}: ${way}`).click();
  await page.getByRole('link', { name: frame.pages.simulate, exact: true }).click();
  const simulate = new SimulatePage(page);
  await simulate.expectCost(floorAt(floor));
  await simulate.lever('member').more.click();
  await simulate.expectFigure('impact-monthly', yuanFromFen(floorAt(floor + 10).impact.monthly));
});

test('every way that says a next step has it beyond the budget', async ({ evidence }) => {
  const { evidence: words } = evidence.words;
  const table = evidence.table(words.fitCaption);
  const check = async (limit: bigint, columns: { cost: number; next: number }) => {
    const { rows } = await readTable(table);
    const further = rows.filter((row) => row[columns.next] !== '—');
    expect(further.length).toBeGreaterThan(1);
    for (const row of further) {
      expect(amountIn(row[columns.cost])).toBeLessThanOrEqual(limit);
      if ((row[1] ?? '').includes(words.fitStopped.order)) continue;
      expect(amountIn(row[columns.next]), row[0]).toBeGreaterThan(limit);
    }
  };
  await check(budget, { cost: 2, next: 4 });
  await evidence.choose(words.fitPer, words.fitPerKinds.annual);
  await check(budget, { cost: 3, next: 4 });
});

test('a fraction taken as the scenario is what the whole page then speaks of', async ({
  evidence,
}) => {
  const { evidence: words } = evidence.words;
  const { rows } = await readTable(evidence.table(words.fitCaption));
  const monthly = rows.find(([name]) => name === words.fitFractionWay)?.[2];
  await evidence.expectBounds('121400', '1162000');
  await evidence.button(`${words.fitUse}: ${words.fitFractionWay}`).click();
  const contributions = evidence.table(words.decomposeCaption);
  await expect(contributions.locator('tfoot')).toContainText(monthly ?? '?');
  await expect(evidence.bounds).not.toHaveAttribute('data-value', '121400.00 1162000.00');
});
