import type { Locator, Page } from '@playwright/test';
import { parameterId } from '../../src/lib/domain/policy/parameterId.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { wordsOf } from './pages/words.ts';

const { frame, names, simulate, statutory, status, terms, warnings } = wordsOf('zh-CN');

const field = (page: Page, id: string): Locator => page.locator(`[id="parameter-${id}"]`);
const figure = (page: Page, name: string): Locator => page.locator(`[data-figure="${name}"]`);

async function shows(page: Page, name: string, value: string): Promise<void> {
  await expect(figure(page, name)).toHaveAttribute('data-value', value);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await field(page, id).fill(text);
  await field(page, id).press('Enter');
}

test('real rates by fund foot in the take-home table and are held against 1049.38', async ({
  page,
}) => {
  await openLive(page, '/policy/');
  await shows(page, 'pay-government', '5185.38');
  await shows(page, 'pay-take-home', '3800.00');

  await field(page, 'socialInsurance.method').selectOption('funds');
  await type(page, 'socialInsurance.fund.pension.employerRate', '16');
  await type(page, 'socialInsurance.fund.pension.workerRate', '8');
  await type(page, 'socialInsurance.fund.pension.floor', '4000');
  await type(page, 'socialInsurance.fund.medical.employerRate', '10');
  await type(page, 'housingFund.workerRate', '12');

  // A member on the bottom step, lifted to 1000 by the proposal: 2800 + 1000 + 640 + 280 + 336,
  // and 3800 − 320 − 336.
  await shows(page, 'pay-government', '5056.00');
  await shows(page, 'pay-take-home', '3144.00');
  await shows(page, 'fund-difference', '-129.38');
});

test('whom an item counts is switched item by item, and the three add up', async ({ page }) => {
  await openLive(page, '/policy/');
  await shows(page, 'beyond-total', '16875452.16');
  await shows(page, 'beyond-baseAllowance', '11289600.00');
  const before = await figure(page, 'impact-annual').getAttribute('data-value');

  for (const item of ['baseAllowance', 'socialInsurance', 'housingFund'])
    await field(page, `population.${item}`).selectOption('bonusRoll');
  await shows(page, 'impact-annual', (Number(before) + 16_875_452.16).toFixed(2));
  await expect(page.locator('#population').locator('xpath=../..')).toContainText('1,508');
});

test('the keyboard alone enters an amount that nobody has published', async ({ page }) => {
  await openLive(page, '/policy/');
  const missing = (id: string): Locator =>
    page.getByRole('status').filter({ hasText: names.parameter(id) });
  await expect(missing('performanceAllowance.amount')).toHaveCount(1);

  await field(page, 'performanceAllowance.amount').focus();
  await page.keyboard.type('300.50');
  await page.keyboard.press('Enter');
  // 1172 × 300.50 × 12
  await shows(page, 'unpublished-performanceAllowance', '4226232.00');
  await shows(page, 'unpublished-total', '4226232.00');
  await expect(missing('performanceAllowance.amount')).toHaveCount(0);
  await expect(missing('paidLeave.amount')).toHaveCount(1);
  await expect(page.getByText(statutory.ownAssumption)).toBeVisible();

  await page.getByRole('button', { name: simulate.undo, exact: true }).focus();
  await page.keyboard.press('Enter');
  await shows(page, 'unpublished-total', '0.00');
});

test('an amount for one qualification is paid to its holders, and the others stay missing', async ({
  page,
}) => {
  const [one = '', other = ''] = ['assistant', 'social_worker'].map((id) =>
    parameterId.qualificationAllowanceOf(id),
  );
  await openLive(page, '/policy/');
  await type(page, one, '100');
  const paid = figure(page, 'unpublished-qualificationAllowance');
  await expect(paid).not.toHaveAttribute('data-value', '0.00');
  await shows(page, 'unpublished-assistant', (await paid.getAttribute('data-value')) ?? '');
  const missing = page.getByRole('status').filter({ hasText: names.parameter(other) });
  await expect(missing).not.toContainText(names.parameter(one));

  await page.getByRole('link', { name: frame.pages.simulate, exact: true }).click();
  const items = page.getByRole('table', { name: simulate.itemsCaption });
  const row = (name: string): Locator =>
    items.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row(terms.qualificationAllowance)).toHaveCount(1);
  await expect(row(names.parameter(other))).toContainText(status.unpublished);
  await expect(row(names.parameter(one))).toHaveCount(0);
});

test('insurance by fund without a rate stays the amount a person, which a warning says', async ({
  page,
}) => {
  await openLive(page, '/policy/');
  const before = await figure(page, 'impact-annual').getAttribute('data-value');
  await field(page, 'socialInsurance.method').selectOption('funds');
  const said = warnings.insurance_without_rates('按险种分别计算');
  await expect(page.getByRole('main').getByText(said)).toBeVisible();
  await shows(page, 'impact-annual', before ?? '');
  await type(page, 'socialInsurance.fund.pension.employerRate', '16');
  await expect(page.getByText(said)).toHaveCount(0);
});
