import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { messages } from '../../src/lib/messages/index.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';

const words = messages['zh-CN'].privacy;
const { assessment, intake, frame, placement, terms } = messages['zh-CN'];

const grid = (page: Page) => page.getByRole('grid', { name: words.tableCaption });
const shown = (page: Page) => page.locator('[data-figure="rows-shown"]');

/** A roster of communities of nine, each with one head. */
function nines(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const post = ['一肩挑', '副职', '副职'][i % 9] ?? '委员';
    return `W${String(i).padStart(6, '0')},C${String(Math.floor(i / 9))},${post},${String((i % 12) + 1)}`;
  });
  return ['worker_id,community_id,role,step', ...lines].join('\n');
}

async function loadRoster(page: Page, rows: number): Promise<void> {
  await openLive(page, '/roster/');
  await expect(shown(page)).toHaveAttribute('data-value', '1172');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '九人.csv', mimeType: 'text/csv', buffer: Buffer.from(nines(rows)) });
  await page.getByRole('button', { name: intake.load }).click({ timeout: 60_000 });
  await expect(shown(page)).toHaveAttribute('data-value', String(rows), { timeout: 60_000 });
}

test('the table of workers is walked by keyboard, and a row opens the pay of its worker', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  await expect(shown(page)).toHaveAttribute('data-value', '1172');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '1173');
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(page.locator('[aria-rowindex="1173"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tr[aria-rowindex="3"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const slip = page.getByRole('region', { name: words.slipTitle('W0002') });
  await expect(slip.getByRole('rowheader', { name: terms.housingFund })).toBeVisible();
  await expect(slip.getByRole('rowheader', { name: terms.communityBonus })).toBeVisible();
  await expectAccessible(page);
});

test('the table draws few of fifty thousand rows, and sorts and filters all of them', async ({
  page,
}) => {
  await loadRoster(page, 50_000);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '50001');
  expect(await grid(page).locator('tr').count()).toBeLessThan(60);
  await grid(page).getByRole('button', { name: words.fields.step }).click();
  const first = page.locator('tr[aria-rowindex="2"]');
  await expect(first).toContainText('一级一档');
  await page
    .getByRole('combobox', { name: words.fields.communityId, exact: true })
    .selectOption('C7');
  await expect(shown(page)).toHaveAttribute('data-value', '9');
});

test('for publication the one head of a community is hidden, and cannot be subtracted', async ({
  page,
}) => {
  await loadRoster(page, 36);
  await page.getByRole('switch', { name: words.publishSwitch }).click();
  await expect(grid(page)).toHaveCount(0);
  await page.getByText(words.byPostAndCommunity).first().click();
  const table = page.getByRole('table', { name: words.byPostAndCommunity });
  await expect(table.getByRole('row', { name: /^C0/ })).toHaveText(/^C0\s*\*\s*0\s*\*\s*6\s*9$/);
  await page.getByRole('link', { name: frame.pages.simulate }).first().click();
  // Until the page has changed, the badge is a link within it, and the change then wins.
  await expect(page.getByRole('heading', { level: 1, name: frame.pages.simulate })).toBeVisible();
  await expect(page.getByText(words.gateTitle).first()).toBeVisible();
  const bar = page.getByRole('banner');
  await bar.getByRole('link', { name: words.publish, exact: true }).click();
  await expect(page).toHaveURL(/\/roster\/#publish$/);
  await page.getByRole('switch', { name: words.publishSwitch }).click();
  await expect(bar.getByRole('link', { name: words.publish, exact: true })).toHaveCount(0);
});

test('for publication no page shows amounts that tell what the one head is paid', async ({
  page,
}) => {
  await loadRoster(page, 9);
  await page.getByRole('switch', { name: words.publishSwitch }).click();
  await expect(page.getByRole('heading', { name: words.privacyTitle })).toBeVisible();
  await expect(page.getByRole('button', { name: words.saveShared })).toHaveCount(0);
  await page.getByRole('link', { name: frame.pages.simulate }).first().click();
  await expect(page.getByText(words.fewTitle)).toBeVisible();
  await expect(page.locator('main [data-figure]')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: words.fewLink }).click();
  await page.getByRole('switch', { name: words.publishSwitch }).click();
  await page.getByRole('link', { name: frame.pages.simulate }).first().click();
  await expect(page.locator('[data-figure="impact-monthly"]')).toBeVisible();
});

test('the report on who can be told apart is saved, for publication without small counts', async ({
  page,
}) => {
  await loadRoster(page, 9);
  const saved = async (name: string): Promise<readonly (readonly string[])[]> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    return text.split('\r\n').map((line) => line.split(','));
  };
  const now = (rows: readonly (readonly string[])[]) =>
    rows.find(([part]) => part === words.report.now)?.slice(2);
  expect(now(await saved(words.report.save))).toEqual(['1', '9', '9', '9']);
  await page.getByRole('switch', { name: words.publishSwitch }).click();
  expect(now(await saved(words.report.savePublic))).toEqual(['*', '9', '*', '9']);
});

test('for publication the other pages leave out what tells of few, or of one person', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('xince.publish', '10');
  });
  // Five people of the example are appraised not competent.
  await openLive(page, '/policy/assessment/');
  await expect(page.getByText(words.gateTitle)).toHaveCount(1);
  await expect(page.getByRole('table', { name: assessment.appraisalCaption })).toHaveCount(0);
  await expect(page.getByRole('table', { name: assessment.ratingsCaption })).toBeVisible();
  await openLive(page, '/policy/slip/?worker=W0002');
  await expect(page.getByText(words.gateTitle)).toHaveCount(1);
  await expect(page.getByRole('table')).toHaveCount(0);
  await openLive(page, '/policy/');
  await page.locator('[id="parameter-placement.method"]').selectOption('points');
  const flow = page.getByRole('table', { name: placement.flowTitle });
  const perYear = page.locator('[id="parameter-points.service.perYear"]');
  await perYear.fill('3');
  await perYear.press('Enter');
  await expect(flow.getByRole('cell', { name: words.hidden, exact: true }).first()).toBeVisible();
  await openLive(page, '/evidence/');
  await expect(page.locator('section[aria-labelledby="effects"]')).toContainText(words.gateTitle);
});

test('people are held against posts and headcount, and the communities apart can be shown', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  await expect(shown(page)).toHaveAttribute('data-value', '1172');
  const table = page.getByRole('table', { name: words.headcountTitle });
  await expect(table.getByRole('row', { name: words.headcountReferences.people })).toContainText(
    /1,098\s*1,172\s*\+74/,
  );
  await page.getByText(words.apart('')).first().click();
  const open = page.getByRole('button', { name: new RegExp(words.rowsOf('\\S+')) }).first();
  await open.click();
  await expect(shown(page)).not.toHaveAttribute('data-value', '1172');
});
