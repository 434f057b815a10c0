import type { Locator, Page } from '@playwright/test';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { usePolicy } from './pages/usePolicy.ts';
import { wordsOf } from './pages/words.ts';

const { cases, format, names, slip: words, terms } = wordsOf('zh-CN');

const line = (page: Page, item: string): Locator =>
  page
    .getByRole('table', { name: words.caption.year })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: item, exact: true }) });

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
}

test('the pay of a post and a step is worked out line by line, before and after', async ({
  page,
}) => {
  await openLive(page, '/policy/slip/');
  await pick(page, terms.post, names.post('deputy'));
  await pick(page, terms.step, names.step(7));
  await pick(page, words.months, format.months(10));
  // 1,200 a month today, the floor of 1,500 after
  await expect(line(page, terms.gradeAllowance)).toHaveText(
    /14,400\.00\s*18,000\.00\s*14,400\.00\s*18,000\.00/,
  );
  // 1,049.38 a month
  await expect(line(page, terms.socialInsurance)).toContainText(/12,592\.56\s*12,592\.56/);
  // 12 % of 2,900 a month
  await expect(line(page, terms.housingFund)).toContainText('4,176.00');
  await expect(page).toHaveURL(/post=deputy.*step=7/);

  await page.reload();
  await expect(page.getByLabel(words.months, { exact: true })).toHaveValue('10');
  await expect(line(page, terms.gradeAllowance)).toContainText('18,000.00');
});

test('a worker of the roster is found by id, and one who is not there is said to be missing', async ({
  page,
}) => {
  await openLive(page, '/policy/slip/');
  const id = page.getByLabel(words.workerId, { exact: true });
  await id.fill('W0002');
  await id.press('Enter');
  await expect(page.getByText(words.found('W0002'))).toBeVisible();
  await expect(line(page, terms.baseAllowance)).toBeVisible();
  await id.fill('X9');
  await id.press('Enter');
  await expect(page.getByText(words.notFound('X9'))).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('worked examples are searched, and one that is opened shows its amount on the slip', async ({
  page,
}) => {
  await openLive(page, '/policy/cases/');
  await expect(page.getByText(cases.allAgree)).toBeVisible();
  const examples = page.getByRole('article');
  const all = await examples.count();
  expect(all).toBeGreaterThanOrEqual(60);
  await page.getByRole('searchbox').fill('副职 职级补贴');
  await expect(page.getByRole('status').filter({ hasText: /\d/ }).first()).toBeVisible();
  expect(await examples.count()).toBeLessThan(all);
  const example = examples.filter({ hasText: '三级七档，所在社区目标完成优秀，在岗10个月' });
  await expect(example).toContainText('3800 × (1 + 30%) × 10 ÷ 12');
  await expect(example).toContainText('4,116.67');
  await example.getByRole('link').click();
  await expect(page).toHaveURL(/\/policy\/slip\/\?/);
  await expect(line(page, terms.communityBonus)).toContainText('4,116.67');
});

test('another policy that is taken into use is still in use after a reload, slip and all', async ({
  page,
}) => {
  await usePolicy(page, 'example-18-grades');
  await openLive(page, '/policy/slip/');
  await expect(
    page.getByRole('banner').getByRole('link', { name: eighteenGrades.title.zh }),
  ).toBeVisible();
  await expect(line(page, terms.baseAllowance)).toBeVisible();
});
