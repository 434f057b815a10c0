import { expect, test } from './pages/evidenceTest.ts';
import { amountIn, readTable } from './pages/table.ts';

test('the ranking of what is worth finding out shows how far it is, and ends', async ({
  evidence,
}) => {
  const { evidence: words } = evidence.words;
  const section = evidence.section(words.informationTitle);
  await evidence.expectBounds('121400', '1162000');
  await evidence.button(words.informationRun).click();
  await expect(section.getByRole('progressbar')).toBeVisible();
  const ranking = evidence.figure(words.informationSubtitle);
  await expect(ranking.locator('svg rect').first()).toBeVisible({ timeout: 30_000 });
  await expect(section.getByRole('progressbar')).toHaveCount(0);
  await ranking.getByRole('button', { name: evidence.words.controls.showAsTable }).click();
  const { rows } = await readTable(ranking.getByRole('table'));
  expect(rows.length).toBeGreaterThan(2);
  const by = rows.map((row) => amountIn(row[4]));
  expect(by).toEqual([...by].sort((a, b) => (a < b ? 1 : -1)));
  for (const [, narrowest, expected, widest, narrowing] of rows) {
    expect(amountIn(narrowing) + amountIn(expected)).toBe(104_060_000n);
    expect(amountIn(narrowest)).toBeLessThanOrEqual(amountIn(expected));
    expect(amountIn(expected)).toBeLessThanOrEqual(amountIn(widest));
  }
  await expect(section.getByRole('heading', { level: 3 })).toContainText(rows[0]?.[0] ?? '?');

  // Another fact asks another question.
  await evidence.know('heads');
  await expect(ranking).toHaveCount(0);
});

test('the ranking can be cancelled, and the page works on', async ({ evidence }) => {
  const { controls, evidence: words } = evidence.words;
  await evidence.expectBounds('121400', '1162000');
  await evidence.button(words.informationRun).click();
  await evidence.button(controls.cancel).click();
  await expect(evidence.button(words.informationRun)).toBeVisible();
  await expect(evidence.figure(words.informationSubtitle)).toHaveCount(0);
  await evidence.know('heads');
  await evidence.expectBounds('133400', '709800');
});
