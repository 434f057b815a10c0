import { yuanFromFen } from '../../src/lib/domain/money/fen.ts';
import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import { costOf, example } from './pages/example.ts';
import { expect, test } from './pages/test.ts';
import { amountIn, countIn, readTable, sumOf } from './pages/table.ts';

const { impact, baseline, reform } = costOf(proposal042);

test('the posts add up to the headline', async ({ simulate }) => {
  const { byPostCaption } = simulate.words.simulate;
  const table = await readTable(simulate.table(byPostCaption));
  const [, workers, gainers, losers, unchanged, monthly, , share] = table.total;
  expect([workers, gainers, losers, unchanged, monthly, share]).toEqual([
    '1,172',
    '859',
    '0',
    '313',
    '+296,600',
    '100.00%',
  ]);
  for (const column of [1, 2, 3, 4, 5])
    expect(sumOf(table, column)).toBe(amountIn(table.total[column]));
  expect(sumOf(table, 7)).toBe(amountIn('100.00'));
  expect(table.rows.map(([post, , , , , change]) => [post, change])).toEqual([
    ['一肩挑', '+40,800'],
    ['正职', '+9,400'],
    ['副职', '+77,400'],
    ['委员', '+169,000'],
  ]);
});

test('the basis is people × difference in every line, and adds up to the headline', async ({
  simulate,
}) => {
  const { basisShow, basisCaption } = simulate.words.simulate;
  await simulate.unfold(basisShow);
  const table = await readTable(simulate.table(basisCaption));
  expect(table.rows.length).toBeGreaterThan(10);
  for (const [, , people, before, after, change, monthly] of table.rows) {
    expect(amountIn(change)).toBe(amountIn(after) - amountIn(before));
    expect(amountIn(monthly)).toBe(BigInt(countIn(people)) * amountIn(change));
  }
  expect(sumOf(table, 6)).toBe(impact.monthly);
  expect(amountIn(table.total[6])).toBe(impact.monthly);
  expect(countIn(table.total[2])).toBe(859);
});

test('the communities add up to the headline', async ({ simulate, page }) => {
  const { byCommunityTitle } = simulate.words.simulate;
  const section = page.getByRole('region', { name: byCommunityTitle, exact: true });
  await section.getByRole('button', { name: simulate.words.controls.showAsTable }).click();
  const table = await readTable(section.getByRole('table').first());
  expect(table.rows).toHaveLength(example.byCommunity.size);
  expect(sumOf(table, 1)).toBe(BigInt(impact.workers) * 100n);
  expect(sumOf(table, 2)).toBe(impact.monthly);
  expect(table.total.slice(1)).toEqual(['1,172', '+296,600']);
});

test('the pay items add up to the year', async ({ simulate }) => {
  const { status, simulate: words } = simulate.words;
  const table = await readTable(simulate.table(words.itemsCaption));
  const known = { ...table, rows: table.rows.filter((row) => row[2] !== status.unpublished) };
  expect(table.rows.length - known.rows.length).toBe(4);
  for (const column of [2, 3, 4]) expect(sumOf(known, column)).toBe(amountIn(table.total[column]));
  expect(amountIn(table.total[2])).toBe(baseline.total.annual);
  expect(amountIn(table.total[3])).toBe(reform.total.annual);
  expect(amountIn(table.total[4])).toBe(impact.annual);
});

test('the charts stand in tables that foot', async ({ simulate, page }) => {
  const { controls, simulate: words } = simulate.words;
  const opened = async (subtitle: string) => {
    const figure = page.getByRole('figure').filter({ hasText: subtitle });
    await expect(figure.locator('svg').first()).toBeVisible();
    await figure.getByRole('button', { name: controls.showAsTable, exact: true }).click();
    return readTable(figure.getByRole('table'));
  };
  const distribution = await opened(words.distributionSubtitle);
  const [before, after] = [1, 2];
  expect(distribution.total[before]).toBe('1,172');
  expect(distribution.total[after]).toBe('1,172');
  for (const column of [before, after]) expect(sumOf(distribution, column)).toBe(117_200n);

  const bridge = await opened(words.bridgeSubtitle);
  const [start, ...parts] = bridge.rows;
  const changes = parts.reduce((sum, [, change]) => sum + amountIn(change), 0n);
  expect(changes).toBe(impact.monthly);
  expect(amountIn(bridge.total[2])).toBe(amountIn(start?.[2]) + changes);
});

test('the bridge names what is no pay of a worker, and foots all the same', async ({
  simulate,
  page,
}) => {
  const { bridgeSubtitle, otherItems } = simulate.words.simulate;
  await simulate.preset('today').click();
  const card = await simulate.add('base_allowance');
  await card.type('委员', '3000');
  const figure = page.getByRole('figure').filter({ hasText: bridgeSubtitle });
  await figure.getByRole('button', { name: simulate.words.controls.showAsTable }).click();
  const bridge = await readTable(figure.getByRole('table'));
  const parts = bridge.rows.slice(1).map(([part, change]) => [part, change]);
  // 806 people × 200 yuan, and 12 % of it for the housing fund.
  expect(parts).toContainEqual(['委员', '+161,200']);
  expect(parts).toContainEqual([otherItems, '+19,344']);
  await simulate.expectFigure('impact-monthly', '180544.00');
});

test('every table follows a change, and so do its sums', async ({ simulate }) => {
  await simulate.preset('uplift042').click();
  const { byPostCaption, itemsCaption } = simulate.words.simulate;
  await expect(simulate.table(byPostCaption).locator('tfoot')).toContainText('+420,000');
  await expect(simulate.table(itemsCaption).locator('tfoot')).toContainText('+5,040,000.00');
  await simulate.preset('today').click();
  const posts = await readTable(simulate.table(byPostCaption));
  expect(yuanFromFen(sumOf(posts, 5))).toBe('0.00');
  expect(posts.total[7]).toBe('—');
});
