import type { Locator } from '@playwright/test';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { example } from './pages/example.ts';
import { OverviewPage } from './pages/overviewPage.ts';
import { amountIn, countIn, readTable, sumOf } from './pages/table.ts';

const figures = {
  workers: '1172',
  'grade-mean': '1008.96',
  'grade-monthly': '1182500.00',
  'grade-annual': '14190000.00',
  'bonus-recipients': '1508',
  'bonus-total': '6139699.01',
};

async function expectFigures(overview: OverviewPage): Promise<void> {
  for (const [name, value] of Object.entries(figures))
    await expect(overview.figure(name)).toHaveAttribute('data-value', value);
}

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure stands on the overview', async ({ page }) => {
    await page.goto('/');
    await expectFigures(new OverviewPage(page));
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'starting');
  });
});

test.describe('the figures, which need no database,', () => {
  let overview: OverviewPage;

  test.beforeEach(async ({ page }) => {
    overview = new OverviewPage(page);
    await openLive(page, '/');
  });

  test('agree with every published one', async ({ page }) => {
    const { agreementFinding, agreementTitle } = overview.words.overview;
    const table = await readTable(page.getByRole('table', { name: agreementTitle }));
    const published = table.rows.map((row) => row[2]);
    for (const figure of ['1,172', '92', '607', '1,009', '32', '31', '59', '1,508', '6,139,699.01'])
      expect(published).toContain(figure);
    for (const [item, , said, computed, , result] of table.rows) {
      expect(result, item).toContain('一致');
      if (said !== '1,009') expect(computed, item).toBe(said);
    }
    const all = String(table.rows.length);
    await expect(page.getByRole('heading', { name: agreementFinding(all, all) })).toBeVisible();
  });

  test('foot on the ladder, both ways', async () => {
    const table = await readTable(await overview.tableOf(overview.words.overview.ladderTitle));
    const [, , combined = 0, head = 0, deputy = 0, member = 0, all = 0] = table.head.keys();
    for (const row of [...table.rows, table.total])
      expect(
        [combined, head, deputy, member].reduce((sum, post) => sum + countIn(row[post]), 0),
      ).toBe(countIn(row[all]));
    for (const column of [combined, head, deputy, member, all])
      expect(sumOf(table, column)).toBe(amountIn(table.total[column]));
    const steps = table.rows.map((row) => countIn(row[all]));
    const people = (from: number, to: number) =>
      steps.slice(from - 1, to).reduce((a, b) => a + b, 0);
    expect([people(1, 12), people(1, 3), people(10, 12)]).toEqual([1172, 92, 607]);
  });

  test('foot for the bonus', async () => {
    const table = await readTable(await overview.tableOf(overview.words.overview.bonusTitle));
    expect(table.rows.map((row) => row[1])).toEqual(['32', '31', '59', '0']);
    for (const column of [1, 2, 3])
      expect(sumOf(table, column)).toBe(amountIn(table.total[column]));
    expect(table.total.slice(1)).toEqual(['122', '1,508', '6,139,699.01']);
  });

  test('foot for the year, with shares of 100.00 % and what is missing', async () => {
    const { overview: words, terms, status } = overview.words;
    const table = await readTable(await overview.tableOf(words.shareTitle));
    const known = { ...table, rows: table.rows.filter(([, , share]) => share !== '—') };
    expect(sumOf(known, 1)).toBe(amountIn(table.total[1]));
    expect(sumOf(known, 2)).toBe(amountIn('100.00'));
    expect(table.total[2]).toBe('100.00%');
    const missing = table.rows.filter(([, amount]) => amount === status.unpublished);
    expect(missing.map(([item]) => item)).toEqual([
      terms.performanceAllowance,
      terms.qualificationAllowance,
      terms.healthCheck,
      terms.paidLeave,
    ]);
  });

  test('stand in a table where a chart is not wanted, and the other way round', async () => {
    const { overview: words, controls } = overview.words;
    for (const name of [words.ladderTitle, words.bonusTitle, words.shareTitle]) {
      const section = overview.section(name);
      await expect(section.locator('svg').first()).toBeVisible();
      await section.getByRole('button', { name: controls.showAsTable, exact: true }).click();
      await expect(section.getByRole('table').first()).toBeVisible();
      await expect(section.locator('svg')).toHaveCount(0);
      await section.getByRole('button', { name: controls.showAsChart, exact: true }).click();
      await expect(section.locator('svg').first()).toBeVisible();
    }
  });

  test('lead to the simulation of suggestion 042', async ({ page }) => {
    await page.getByRole('link', { name: overview.words.overview.askLink }).click();
    await expect(page).toHaveURL(/\/simulate\/$/);
    const monthly = page.locator('[data-figure="impact-monthly"]');
    await expect(monthly).toHaveAttribute('data-value', '296600.00');
  });
});

test.describe('with the database', () => {
  test.use({ database: 'real' });

  test('the people behind a step are listed by mouse and by keyboard, and every figure stays', async ({
    page,
  }) => {
    const overview = new OverviewPage(page);
    const { names, simulate, format, overview: words } = overview.words;
    const idsOn = (step: number) =>
      example.workers.filter((worker) => worker.step === step).map(({ workerId }) => workerId);
    const idsIn = async (people: Locator) => (await readTable(people)).rows.map(([id]) => id);
    await openLive(page, '/');

    await test.step('a click on the bar of a step, page by page', async () => {
      const box = await overview.step(2).boundingBox();
      await overview.step(2).click({ position: { x: (box?.width ?? 0) / 2, y: 2 } });
      const drill = overview.drill(names.step(2));
      const people = drill.getByRole('table', { name: words.drillWorkers });
      const count = idsOn(2).length;
      await expect(drill).toContainText(simulate.drillCount('1', '20', format.people(count)), {
        timeout: 30_000,
      });
      await expect(people.locator('tbody tr')).toHaveCount(20);
      const first = await idsIn(people);
      await drill.getByRole('button', { name: simulate.next }).click();
      await expect(people.locator('tbody tr')).toHaveCount(count - 20);
      expect([...first, ...(await idsIn(people))].sort()).toEqual(idsOn(2).sort());
      await expect(drill.getByRole('button', { name: simulate.next })).toBeDisabled();
      const years = drill.getByRole('table', { name: words.drillYears });
      expect(sumOf(await readTable(years), 1)).toBe(BigInt(count) * 100n);
      await drill.getByRole('button', { name: words.drillClose }).click();
      await expect(drill).toHaveCount(0);
    });

    await test.step('the arrow keys to another step, and Enter', async () => {
      await overview
        .section(words.ladderTitle)
        .getByRole('button', { name: overview.words.controls.showAsTable })
        .focus();
      await page.keyboard.press('Tab');
      await expect(overview.step(2)).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(overview.step(1)).toBeFocused();
      await page.keyboard.press('Enter');
      const people = overview.drill(names.step(1)).getByRole('table', { name: words.drillWorkers });
      await expect(people.locator('tbody tr')).toHaveCount(idsOn(1).length);
      expect((await idsIn(people)).sort()).toEqual(idsOn(1).sort());
    });

    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
    await expectFigures(overview);
  });
});
