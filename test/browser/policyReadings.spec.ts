import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { wordsOf } from './pages/words.ts';

const { readings: words, simulate } = wordsOf('zh-CN');
const { minima, fundBase, insurance } = words.questions;

const card = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

/** The row of one reading, by how it begins. */
const row = (page: Page, title: string, option: string): Locator =>
  card(page, title)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${option}( ·|$)`) }) });

async function choose(page: Page, title: string, option: string): Promise<void> {
  await card(page, title)
    .getByRole('group', { name: words.chosen })
    .getByText(option, { exact: true })
    .click();
}

test('each reading shows beside it what it comes to, and one that is chosen holds everywhere', async ({
  page,
}) => {
  await openLive(page, '/policy/readings/');
  const { none, topUp, step } = minima.options;
  await expect(row(page, minima.title, none)).toContainText('+296,600');
  await expect(row(page, minima.title, topUp)).toContainText('+237,900');
  await expect(row(page, minima.title, none)).toContainText('+121,400 … +1,162,000');
  await expect(row(page, minima.title, topUp)).toContainText('+121,400 … +389,000');
  await expect(row(page, minima.title, step)).toContainText('+121,400 … +339,600');
  // 12 % of the year's grade allowance of 1,182,500 a month
  await expect(row(page, fundBase.title, fundBase.options['base+grade'])).toContainText(
    '+1,702,800.00',
  );

  await choose(page, minima.title, topUp);
  await expect(row(page, fundBase.title, fundBase.options.base)).toContainText('+237,900');
  await page.getByRole('link', { name: words.openSimulate }).click();
  await expect(page.locator('[data-figure="impact-monthly"]')).toHaveAttribute(
    'data-value',
    '237900.00',
  );
  await expect(page.getByRole('switch', { name: simulate.oldMinima })).toBeChecked();
});

test('readings are set back to their defaults together', async ({ page }) => {
  await openLive(page, '/policy/readings/');
  const { flat, proportional } = insurance.options;
  await expect(row(page, insurance.title, proportional)).toContainText('+265,752.48');
  await choose(page, insurance.title, proportional);
  await choose(page, fundBase.title, fundBase.options['base+grade']);
  const chosen = card(page, insurance.title).getByRole('radio', { name: proportional });
  await expect(chosen).toBeChecked();
  await page.getByRole('button', { name: words.reset }).click();
  await expect(chosen).not.toBeChecked();
  await expect(card(page, insurance.title).getByRole('radio', { name: flat })).toBeChecked();
  await expect(
    card(page, fundBase.title).getByRole('radio', { name: fundBase.options.base, exact: true }),
  ).toBeChecked();
});
