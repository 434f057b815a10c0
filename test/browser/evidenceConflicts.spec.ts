import { expect, test } from './pages/evidenceTest.ts';
import type { EvidencePage } from './pages/evidencePage.ts';
import { amountIn, readTable } from './pages/table.ts';

const conflictIn = (evidence: EvidencePage) =>
  evidence.section(evidence.words.evidence.conflictTitle);

test('what is published can hold together', async ({ evidence }) => {
  await evidence.expectBounds('121400', '1162000');
  await expect(conflictIn(evidence)).toContainText(evidence.words.evidence.conflictNone);
});

test('122 heads on steps of 1800 or more: no roster exists, and the page says why and what then', async ({
  evidence,
  page,
}) => {
  const { evidence: words, format, names } = evidence.words;
  await evidence.know('heads');
  await evidence.takeMinima('step');
  await expect(page.getByText(words.impossible, { exact: true })).toBeVisible();
  await expect(evidence.bounds).toHaveCount(0);
  await expect(evidence.intervals.last()).toHaveAccessibleName(new RegExp(words.impossibleNote));

  const conflict = conflictIn(evidence);
  const heads = words.quantity.roles(format.list(['combined_head', 'head'].map(names.post)));
  const others = words.quantity.roles(format.list(['head', 'combined_head'].map(names.post)));
  const said = conflict
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^(${heads}|${others})`) });
  await expect(said.first()).toContainText(format.people(122));
  await expect(said.first()).toContainText(format.people(92));
  await expect(conflict.getByText(words.conflictTopUp)).toBeVisible();

  await evidence.takeMinima('topUp');
  await expect(evidence.bounds).toBeVisible();
  await expect(conflict).toContainText(words.conflictNone);
});

test('92 heads fit on those steps, and 93 do not', async ({ evidence, page }) => {
  const { evidence: words } = evidence.words;
  await evidence.know('heads');
  await evidence.takeMinima('step');
  const count = evidence.field('heads', 'count');
  await count.fill('92');
  await count.press('Enter');
  await evidence.know('deputies');
  await evidence.expectBounds('202900', '334400');
  await count.fill('93');
  await count.press('Enter');
  await expect(page.getByText(words.impossible, { exact: true })).toBeVisible();
});

test('one button checks the 122 heads, one the literal ladder', async ({ evidence, page }) => {
  const { evidence: words, format } = evidence.words;
  const conflict = conflictIn(evidence);
  await evidence.button(words.checkHeads).click();
  await expect(page.getByText(words.impossible, { exact: true })).toBeVisible();
  await expect(conflict).toContainText(format.people(92));
  await expect(conflict.getByText(words.conflictTopUp)).toBeVisible();

  await evidence.button(words.checkLiteral).click();
  await expect(conflict).toContainText(words.quantity.bill);
  await expect(conflict.getByText(words.conflictTopUp)).toHaveCount(0);
  // 92 × 1800 + 473 × 1200 + 607 × 900, the least that the literal ladder pays.
  await expect(conflict).toContainText(format.shortYuan(127_950_000n).replace(/\s*元$/u, ''));
  await expect(page.getByText(words.impossible, { exact: true })).toBeVisible();
});

test('of the readings the inferred one is possible and the literal one is not', async ({
  evidence,
}) => {
  const { evidence: words } = evidence.words;
  const table = evidence.table(words.readingsCaption);
  await expect(table).toBeVisible();
  const { rows } = await readTable(table);
  const reading = (id: keyof typeof words.ladders) =>
    rows.find(([name]) => name === words.ladders[id]);
  const [, amounts, mean, possible, cost] = reading('equalGaps') ?? [];
  expect(amounts).toBe('2000 1900 1800 1600 1500 1400 1200 1100 1000 800 700 600');
  expect(mean).toBe(words.between('855.63', '1,217.06'));
  expect([possible, cost]).toEqual([words.yes, words.between('121,400', '1,162,000')]);

  const [, steps, lowest = '', impossible] = reading('literal') ?? [];
  expect(steps).toMatch(/^2000 1900 .* 900$/);
  expect(amountIn(lowest.split(' ')[0])).toBe(109_172n);
  expect(impossible).toBe(words.no);
});
