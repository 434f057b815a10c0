import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { wordsOf } from './pages/words.ts';

const { assessment: words, controls, format, names, placement, simulate } = wordsOf('zh-CN');
const PUBLISHED = '6139699.01';

async function choose(page: Page, id: string, option: string): Promise<void> {
  await page
    .getByRole('group', { name: names.parameter(id), exact: true })
    .getByText(names.choice(id, option), { exact: true })
    .click();
}

async function expectTotal(page: Page, value: string): Promise<void> {
  await expect(page.locator('[data-figure="bonus-rule-total"]')).toHaveAttribute(
    'data-value',
    value,
  );
}

test('another rule pays another total, and only the default agrees with the letter', async ({
  page,
}) => {
  await openLive(page, '/policy/assessment/');
  const agreement = page.getByText(words.agreesWith(format.yuan(613_969_901n)));
  await expectTotal(page, PUBLISHED);
  await expect(agreement).toBeVisible();

  await choose(page, 'communityBonus.proration', 'monthlyRate');
  await expectTotal(page, '6139741.55');
  await expect(agreement).toHaveCount(0);
  await choose(page, 'communityBonus.proration', 'none');
  await expectTotal(page, '6461844.00');
  await choose(page, 'communityBonus.proration', 'person');
  await expectTotal(page, PUBLISHED);
  await expect(agreement).toBeVisible();

  await choose(page, 'individualAward.within', 'inside');
  await expectTotal(page, PUBLISHED);
  await expect(page.getByText(words.insideNote(format.yuan(62_160_000n)))).toBeVisible();
  await choose(page, 'individualAward.within', 'outside');
  await expectTotal(page, PUBLISHED);

  await page
    .getByRole('button', { name: words.allExcellent(names.rating('excellent')), exact: true })
    .click();
  await expectTotal(page, '7076145.66');
  await page.getByRole('button', { name: words.allBack, exact: true }).click();
  await expectTotal(page, PUBLISHED);

  const add = page.getByLabel(words.addCommunity, { exact: true });
  const community = (await add.locator('option').nth(1).getAttribute('value')) ?? '';
  await add.selectOption(community);
  await expect(add).toHaveValue('');
  await page.getByLabel(community).first().selectOption('unmet');
  await expect(agreement).toHaveCount(0);
  await expect(page.getByText(words.changedCount(format.communities(1)))).toBeVisible();
  await page.getByRole('button', { name: simulate.remove(community), exact: true }).click();
  await expectTotal(page, PUBLISHED);
});

test('the rules of placement show who moves and what it costs', async ({ page }) => {
  await openLive(page, '/policy/');
  await expect(page.getByText(placement.notInUse)).toBeVisible();
  await page.locator('[id="parameter-placement.method"]').selectOption('points');
  const cost = page.locator('[data-figure="placement-cost"]');
  await expect(cost).toHaveAttribute('data-value', '0');
  const perYear = page.locator('[id="parameter-points.service.perYear"]');
  await perYear.fill('3');
  await perYear.press('Enter');
  await expect(cost).not.toHaveAttribute('data-value', '0');
  await expect(page.locator('svg.flow, figure svg').first()).toBeVisible();
});

test('a quota of 15 in a hundred leaves awards for 226 people, and the year says so', async ({
  page,
}) => {
  await openLive(page, '/policy/assessment/');
  const awards = page.locator('[data-figure="award-total"]');
  await expect(awards).toHaveAttribute('data-value', '621600.00');
  await page
    .locator('.field')
    .filter({ hasText: names.parameter('individualAward.quota') })
    .getByRole('button', { name: words.setIt })
    .click();
  // 1,508 × 15 % = 226.2; 226 × 2,400 yuan
  await expect(page.getByText(/226/).first()).toBeVisible();
  await expect(awards).toHaveAttribute('data-value', '542400.00');
});

test('scores are held against the thresholds, as a chart and as a table that foots', async ({
  page,
}) => {
  await openLive(page, '/policy/assessment/');
  await choose(page, 'assessment.method', 'thresholds');
  const figure = page.getByRole('figure').filter({ hasText: words.scoreSubtitle });
  await expect(figure.locator('svg')).toBeVisible();
  await figure.getByRole('button', { name: controls.showAsTable }).click();
  await expect(figure.getByRole('row').last()).toContainText(/合计\s*32\s*31\s*59\s*0\s*122/);
});

test('a change that is not in force in December is left out of the bonus, and the page says so', async ({
  page,
}) => {
  const scenario = {
    schema: 1,
    name: '',
    provisions: [{ kind: 'community_bonus', base: '6000', to: '2022-06' }],
  };
  await page.addInitScript(
    ([key, value]) => {
      localStorage.setItem(key ?? '', value ?? '');
    },
    ['xince.scenario', JSON.stringify(scenario)],
  );
  await openLive(page, '/policy/assessment/');
  await expect(page.getByText(words.notInDecember('2022'))).toBeVisible();
  await expectTotal(page, PUBLISHED);
});
