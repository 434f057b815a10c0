import type { Locator, Page } from '@playwright/test';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterRules } from '../../src/lib/domain/rules/parameterRules.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { chineseIn } from './pages/chineseIn.ts';
import { usePolicy } from './pages/usePolicy.ts';
import { wordsOf } from './pages/words.ts';

const { policy: words, frame, names, simulate } = wordsOf('zh-CN');
const MEMBER = 'baseAllowance.member';

const field = (page: Page, id: string): Locator => page.locator(`[id="parameter-${id}"]`);
const figure = (page: Page, name: string): Locator => page.locator(`[data-figure="${name}"]`);

async function type(page: Page, id: string, text: string): Promise<void> {
  await field(page, id).fill(text);
  await field(page, id).press('Enter');
}

test('a value changed in its sentence costs the same here and on the simulation', async ({
  page,
}) => {
  await openLive(page, '/policy/');
  const before = await figure(page, 'impact-monthly').getAttribute('data-value');
  await type(page, MEMBER, '２，９００');
  await expect(field(page, MEMBER)).toHaveValue('2,900');
  await expect(figure(page, 'impact-monthly')).not.toHaveAttribute('data-value', before ?? '');
  const after = await figure(page, 'impact-monthly').getAttribute('data-value');

  await page.getByRole('link', { name: frame.pages.simulate, exact: true }).click();
  await expect(figure(page, 'impact-gainers')).toBeVisible();
  await expect(figure(page, 'impact-monthly')).toHaveAttribute('data-value', after ?? '');

  await page.getByRole('link', { name: frame.pages.policy, exact: true }).click();
  await expect(field(page, MEMBER)).toHaveValue('2,900');
  const today = names.value(MEMBER, '2800');
  await page
    .getByRole('button', { name: words.resetTo(names.parameter(MEMBER), today) })
    .first()
    .click();
  await expect(field(page, MEMBER)).toHaveValue('2,800');
  await expect(figure(page, 'impact-monthly')).toHaveAttribute('data-value', before ?? '');
});

test('a bad value says why and changes nothing', async ({ page }) => {
  await openLive(page, '/policy/');
  const before = await figure(page, 'impact-monthly').getAttribute('data-value');
  await type(page, MEMBER, '-5');
  await expect(page.getByText(words.problem.not_negative)).toBeVisible();
  await expect(field(page, MEMBER)).toHaveAttribute('aria-invalid', 'true');
  await expect(figure(page, 'impact-monthly')).toHaveAttribute('data-value', before ?? '');
  await field(page, MEMBER).press('Escape');
  await expect(field(page, MEMBER)).toHaveValue('2,800');
});

test('the keyboard alone finds a parameter, changes it and undoes the change', async ({ page }) => {
  await openLive(page, '/policy/');
  await page.getByRole('combobox', { name: words.searchLabel }).focus();
  await page.keyboard.type('housingFund.rate');
  const list = page.getByRole('listbox', { name: words.searchLabel });
  await expect(list.getByRole('option').first()).toContainText(names.parameter('housingFund.rate'));
  await page.keyboard.press('Enter');
  await expect(field(page, 'housingFund.rate')).toBeFocused();
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('rowheader', { name: names.parameter('housingFund.rate') }),
  ).toBeVisible();
  await page.getByRole('button', { name: wordsOf('zh-CN').simulate.undo, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'housingFund.rate')).toHaveValue('12');
  await page.keyboard.press('Control+y');
  await expect(field(page, 'housingFund.rate')).toHaveValue('10');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'housingFund.rate')).toHaveValue('12');
});

test('no parameter is out of reach, and the page speaks one language', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('xince.lang', 'en'));
  await openLive(page, '/policy/#parameter-individualAward.amount');
  await expect(field(page, 'individualAward.amount')).toBeFocused();
  for (const id of parameterRules(builtInPolicy).keys())
    await expect(field(page, id), id).toHaveCount(1);
  expect(await chineseIn(page)).toEqual([]);
});

test('what the keyboard comes to is never behind the bars at the foot of the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, '/policy/');
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused) return null;
      const { left, width, top, height } = focused.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      const bar = seen?.closest('.bar.no-print, nav');
      return bar && !bar.contains(focused) ? focused.outerHTML : null;
    });
    expect(covered).toBeNull();
  }
});

test('a value from a month on costs from that month on, and the sums say so', async ({ page }) => {
  await openLive(page, '/policy/');
  for (const post of ['member', 'deputy', 'head', 'combined_head'])
    await type(page, `gradeAllowance.floor.${post}`, '');
  await type(page, MEMBER, '2900');
  const start = page.getByRole('textbox', {
    name: words.startsIn(names.parameter(MEMBER)),
  });
  await start.first().fill('2022年7月');
  await start.first().press('Enter');
  await expect(start.first()).toHaveValue('2022-07');
  await expect(figure(page, 'impact-monthly')).toHaveAttribute('data-value', '90272.00');
  await expect(figure(page, 'impact-annual')).toHaveAttribute('data-value', '541632.00');
  await expect(figure(page, 'impact-months')).toContainText('2022年7月至2022年12月每月 +90,272');

  await page.getByRole('combobox', { name: simulate.year }).selectOption('2023');
  await expect(figure(page, 'impact-annual')).toHaveAttribute('data-value', '1083264.00');
  await expect(figure(page, 'impact-months')).toHaveCount(0);
  await page.getByRole('link', { name: frame.pages.simulate, exact: true }).click();
  const year = page.getByRole('combobox', { name: simulate.year });
  await expect(year).toHaveValue('2023');
  await page.reload();
  await expect(year).toHaveValue('2023');
});

test('a value of today that changes in the year is told with its months', async ({ page }) => {
  await usePolicy(page, 'example-18-grades');
  await page.getByRole('link', { name: words.tabs.rules }).click();
  await type(page, 'gradeAllowance.base', '2600');
  await expect(page.getByText(/现行 2022年7月前 2,400.*2022年7月起 2,480/).first()).toBeVisible();
});
