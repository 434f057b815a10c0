import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import { workersByStep } from '../../src/lib/domain/roster/headcount.ts';
import { defaultDeadlines } from '../../src/lib/engine/supervise.ts';
import { expect, test } from './harness/test.ts';
import { healEngine, openLive, spoilEngine } from './pages/engineFiles.ts';
import { costOf, example, scenarioOf } from './pages/example.ts';
import { OverviewPage } from './pages/overviewPage.ts';
import { SimulatePage } from './pages/simulatePage.ts';
import { countIn, readTable } from './pages/table.ts';

const [community = ''] = [...example.byCommunity.keys()].slice(9);

/** The people of a community, as the page lists them under its bar. */
async function chooseCommunity(simulate: SimulatePage) {
  const { byCommunityTitle, drillOf } = simulate.words.simulate;
  const section = simulate.page.getByRole('region', { name: byCommunityTitle, exact: true });
  const bar = section.getByRole('button', { name: new RegExp(`^${community},`) });
  await bar.focus();
  await bar.press('Enter');
  return section.getByRole('region', { name: drillOf(community) });
}

test('a database that never arrives is given up in time, and only the lists of people are off', async ({
  context,
  page,
}) => {
  await page.clock.install();
  const simulate = new SimulatePage(page);
  const { simulate: words } = simulate.words;
  const asked = context.waitForEvent('request', (request) => request.url().endsWith('.wasm'));
  await simulate.open();
  await simulate.expectEngine('starting');
  await simulate.expectCost(costOf(proposal042));
  const drill = await chooseCommunity(simulate);
  await expect(drill.getByRole('status')).toHaveText(words.engineStarting);

  await asked;
  await page.clock.fastForward(defaultDeadlines.startMs);
  await simulate.expectEngine('unavailable');
  await expect(drill).toContainText(words.engineUnavailable);
  await expect(drill).toContainText(words.engineFailed);
  await simulate.lever('member').field.fill('1100');
  const amounts = { member: '1100', deputy: '1500', head: '2000', combined_head: '2000' };
  await simulate.expectCost(costOf(scenarioOf({ kind: 'grade_floor', amounts })));
  await expect(page.getByText(words.engineUnavailable)).toHaveCount(1);

  await healEngine(context);
  await drill.getByRole('button', { name: words.engineRetry }).click();
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 20_000 });
  await expect(drill.getByRole('table').locator('tbody tr').first()).toBeVisible();
});

test('with a database that is damaged every figure and chart is there, and the lists say they are off', async ({
  context,
  page,
  guard,
}) => {
  await spoilEngine(context, guard);
  const overview = new OverviewPage(page);
  const { words } = overview;
  await openLive(page, '/');
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'unavailable');
  await expect(overview.figure('grade-mean')).toHaveAttribute('data-value', '1008.96');
  await expect(overview.figure('bonus-total')).toHaveAttribute('data-value', '6139699.01');

  await expect(page.getByText(words.simulate.engineUnavailable)).toBeVisible();
  await expect(page.getByText(words.overview.ladderHint)).toHaveCount(0);
  await overview.step(1).focus();
  await page.keyboard.press('Enter');
  const drill = overview.drill(words.names.step(1));
  await expect(drill).toContainText(words.simulate.engineUnavailable);
  await expect(drill).toContainText(words.simulate.engineFailed);
  const ladder = await readTable(await overview.tableOf(words.overview.ladderTitle));
  expect(ladder.rows.map((row) => countIn(row[6]))).toEqual(
    workersByStep(example.population.grade),
  );

  await page.getByRole('link', { name: words.frame.pages.simulate, exact: true }).click();
  const simulate = new SimulatePage(page);
  await simulate.expectCost(costOf(proposal042));
  await expect(page.getByText(words.simulate.engineUnavailable)).toHaveCount(1);
});

test.describe('with the database', () => {
  test.use({ database: 'real' });

  test('a database whose roster never arrives is given up in time', async ({ context, page }) => {
    await page.clock.install();
    await context.route(/roster.*\.csv$/, () => undefined);
    const simulate = new SimulatePage(page);
    await simulate.open();
    await simulate.expectEngine('starting');
    await page.clock.fastForward(defaultDeadlines.startMs);
    await simulate.expectEngine('unavailable');
    await simulate.expectCost(costOf(proposal042));
  });

  test('with the database the people of a community are listed with what they gain', async ({
    page,
  }) => {
    const simulate = new SimulatePage(page);
    await simulate.open();
    const drill = await chooseCommunity(simulate);
    const ids = example.workers
      .filter(({ communityId }) => communityId === community)
      .map(({ workerId }) => workerId);
    const people = drill.getByRole('table');
    await expect(people.locator('tbody tr')).toHaveCount(ids.length, { timeout: 20_000 });
    await simulate.preset('uplift042').click();
    await expect(people.locator('tbody tr').last()).toContainText(/\+[234]00$/);
    const { rows } = await readTable(people);
    expect(rows.map(([id]) => id).sort()).toEqual(ids.sort());
    const rises: Readonly<Record<string, string>> = { 委员: '+400', 副职: '+300' };
    for (const [, where, post = '', , , , , change] of rows)
      expect([where, change]).toEqual([community, rises[post] ?? '+200']);
  });
});
