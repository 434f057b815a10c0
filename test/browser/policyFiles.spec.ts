import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { usePolicy } from './pages/usePolicy.ts';
import { wordsOf } from './pages/words.ts';

const words = wordsOf('zh-CN');
const { policyFiles: files, district, frame } = words;
const PATH = '/policy/files/';

async function openFile(page: Page, name: string, content: string): Promise<void> {
  await page
    .locator('section[aria-labelledby="open"] input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('another district is taken into use, and every page works on it', async ({ page }) => {
  await usePolicy(page, 'example-18-grades');
  await expect(page.getByText('2023年7月起')).toBeVisible();

  const note = page.getByRole('banner').getByRole('link', { name: eighteenGrades.title.zh });
  await page.getByRole('link', { name: frame.pages.overview, exact: true }).click();
  await expect(note).toBeVisible();
  await expect(page.locator('[data-figure="workers"]')).toHaveAttribute('data-value', '94');
  await expect(page.locator('[data-figure="grade-monthly"]')).toHaveAttribute(
    'data-value',
    '364264.00',
  );
  await expect(page.getByRole('heading', { name: district.noFactsTitle })).toBeVisible();

  await page.getByRole('link', { name: frame.pages.simulate, exact: true }).click();
  await page.getByRole('button', { name: words.simulate.preset.uplift100 }).click();
  const impact = page.locator('[data-figure="impact-monthly"]');
  await expect(impact).not.toHaveAttribute('data-value', '0.00');
  await expect(page.getByRole('rowheader', { name: district.performancePart })).toBeVisible();

  await page.getByRole('link', { name: frame.pages.evidence, exact: true }).click();
  await expect(page.getByText(district.noEvidence)).toBeVisible();
  await expect(page.locator('#facts')).toHaveCount(0);
});

test('a district with a published ladder of years of service works on every page', async ({
  page,
}) => {
  await usePolicy(page, 'xiangan-2013');
  const visit = (name: keyof typeof frame.pages) =>
    page.getByRole('link', { name: frame.pages[name], exact: true }).click();

  await visit('overview');
  await expect(page.locator('[data-figure="workers"]')).toHaveAttribute('data-value', '58');
  await expect(page.locator('[data-figure="grade-monthly"]')).toHaveAttribute(
    'data-value',
    '79040.00',
  );

  await visit('simulate');
  await page.getByRole('button', { name: words.simulate.preset.uplift100 }).click();
  await expect(page.locator('[data-figure="impact-monthly"]')).toHaveAttribute(
    'data-value',
    '5800.00',
  );
  const subsidy = page.getByRole('row', { name: /^津（补）贴/ });
  await expect(subsidy).toContainText('356,400.00');
  const insurance = page.getByRole('row', { name: /^社会保险/ });
  await expect(insurance.first()).toContainText(words.status.unpublished);

  await visit('policy');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await visit('evidence');
  await expect(page.getByText(district.noEvidence)).toBeVisible();
  await visit('roster');
  await expect(page.getByText('N001').first()).toBeVisible();
});

test('a broken file changes nothing, and says everything that is to be put right', async ({
  page,
}) => {
  await openLive(page, PATH);
  const broken = structuredClone(eighteenGrades) as unknown as {
    posts: { steps: object }[];
    ladder: string;
    parameters: Record<string, { values: { value: string }[] }>;
  };
  const [first] = broken.posts;
  if (first) first.steps = { from: 1, to: 40 };
  const [value] = broken.parameters['gradeAllowance.base']?.values ?? [];
  if (value) value.value = '2400元';
  await openFile(page, '待核.json', JSON.stringify(broken));

  await expect(page.getByText(files.refused('待核.json', '2'))).toBeVisible();
  const table = page.getByRole('table', { name: files.refusedCaption });
  await expect(table.getByRole('rowheader')).toHaveText([
    'posts[0].steps',
    'parameters.gradeAllowance.base.values[0].value',
  ]);
  await expect(table).toContainText('2400元');
  await expect(page.locator('[data-policy]')).toHaveAttribute('data-policy', 'xishan-2022');

  await openFile(page, '两处.json', JSON.stringify({ ...broken, levels: '三级' }));
  await expect(page.getByText(files.refusedSoFar('两处.json', '1'))).toBeVisible();
  await expect(page.getByText(words.refusals.unfinished)).toBeVisible();

  await openFile(page, '半份.json', '{ "schema": 1,');
  await expect(page.getByText(files.refused('半份.json', '1'))).toBeVisible();
  await expect(page.getByText(words.refusals.no_policy_file)).toBeVisible();
});

test('a policy saved with the scenario opens again and differs in what the scenario sets', async ({
  page,
}) => {
  await openLive(page, PATH);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: files.saveApplied }).click();
  const path = await (await download).path();
  const saved = readFileSync(path, 'utf8');
  await page
    .locator('section[aria-labelledby="compare"] input[type="file"]')
    .setInputFiles({ name: '方案.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  const table = page.getByRole('table', { name: words.policyDiff.caption });
  await expect(table).toContainText('职级补贴最低标准：委员');
  await expect(table).toContainText('1,000');

  await openFile(page, '方案.json', saved);
  await page.getByText(files.scenarioFresh).click();
  await page.getByRole('button', { name: files.confirm }).click();
  await page.getByRole('link', { name: frame.pages.overview, exact: true }).click();
  await expect(page.locator('[data-figure="grade-monthly"]')).toHaveAttribute(
    'data-value',
    '1479100.00',
  );
});

test('a policy that nobody fits is used with nobody, and says so first', async ({ page }) => {
  await openLive(page, PATH);
  await openFile(page, '别处.json', JSON.stringify({ ...eighteenGrades, id: 'elsewhere' }));
  await expect(page.getByText(files.roster.empty)).toBeVisible();
  await page.getByRole('button', { name: files.confirm }).click();
  for (const id of ['overview', 'simulate', 'evidence'] as const) {
    await page.getByRole('link', { name: frame.pages[id], exact: true }).click();
    await expect(page).toHaveTitle(frame.title(frame.pages[id]));
    await expect(page.locator('h1')).toHaveText(frame.pages[id]);
  }
  await page.getByRole('link', { name: frame.pages.overview, exact: true }).click();
  await expect(page.locator('[data-figure="workers"]')).toHaveAttribute('data-value', '0');
});

for (const id of ['xishan-2022', 'elsewhere'])
  test(`the scenario taken along to a file called ${id} is still there after a reload`, async ({
    page,
  }) => {
    await openLive(page, PATH);
    await openFile(page, '本区.json', JSON.stringify({ ...builtInPolicy, id }));
    await page.getByRole('button', { name: files.confirm }).click();
    await expect(page.getByRole('button', { name: files.confirm })).toHaveCount(0);
    await page.reload();
    await expect(page.locator('[data-policy]')).toHaveAttribute('data-policy', id);
    const named = frame.ownPolicy(builtInPolicy.title.zh);
    await expect(page.getByRole('banner').getByRole('link', { name: named })).toBeVisible();
    await page.getByRole('link', { name: frame.pages.simulate, exact: true }).click();
    await expect(page.locator('[data-answer]')).toContainText(named);
    await expect(page.locator('[data-figure="impact-monthly"]')).toHaveAttribute(
      'data-value',
      '296600.00',
    );
  });

test('two policies with different ladders are said to be different, and little is compared', async ({
  page,
}) => {
  await openLive(page, PATH);
  const compare = page.locator('section[aria-labelledby="compare"]');
  await compare.getByRole('button', { name: eighteenGrades.title.zh }).click();
  await expect(compare.getByText(words.policyContrast.title)).toBeVisible();
  await expect(compare.getByText(words.policyContrast.ladder('12', '18'))).toBeVisible();
  const table = page.getByRole('table', { name: words.policyDiff.caption });
  await expect(table.getByRole('rowheader', { name: /职级补贴：/ })).toHaveCount(0);
  await expect(table.getByRole('rowheader', { name: '住房公积金单位缴存比例' })).toBeVisible();
});
