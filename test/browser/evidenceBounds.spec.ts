import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import { costOf } from './pages/example.ts';
import { expect, test } from './pages/evidenceTest.ts';
import { countIn, readTable } from './pages/table.ts';

const { impact, month } = costOf(proposal042);

test('every fact narrows the range of 042, and adds a row to the chart', async ({ evidence }) => {
  const { evidence: words } = evidence.words;
  await evidence.expectBounds('121400', '1162000');
  await expect(evidence.intervals).toHaveCount(3);
  await evidence.know('heads');
  await evidence.expectBounds('133400', '709800');
  await expect(evidence.intervals).toHaveCount(4);
  await evidence.know('deputies');
  await evidence.expectBounds('232900', '486800');
  await expect(evidence.intervals).toHaveCount(5);
  await evidence.takeMinima('topUp');
  await evidence.expectBounds('232900', '340400');
  await expect(evidence.intervals).toHaveCount(6);

  const chart = evidence.figure(words.intervalSubtitle);
  await chart.getByRole('button', { name: evidence.words.controls.showAsTable }).click();
  const table = await readTable(chart.getByRole('table'));
  expect(table.rows.map(([facts]) => facts)).toEqual(
    (['workers', 'steps', 'mean', 'heads', 'deputies', 'minima'] as const).map(
      (fact) => words.added[fact],
    ),
  );
  const widths = table.rows.map((row) => countIn(row[3]));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(widths.slice(2)).toEqual([1_040_600, 576_400, 253_900, 107_500]);
});

test('the range follows the facts back and the mean to the fen', async ({ evidence }) => {
  const { evidence: words } = evidence.words;
  await evidence.know('heads');
  await evidence.expectBounds('133400', '709800');
  await evidence.know('heads', 'unknown');
  await evidence.expectBounds('121400', '1162000');
  await evidence.page.getByRole('switch', { name: words.steps }).uncheck();
  await expect(evidence.intervals).toHaveCount(2);
  await evidence.page.getByRole('switch', { name: words.steps }).check();
  await evidence.expectBounds('121400', '1162000');
  await evidence.choose(words.rounding, words.roundings['0.01']);
  // Twelve whole hundreds are never 1009.00 times 1172 people.
  await expect(evidence.page.getByText(words.impossible, { exact: true })).toBeVisible();
});

test("the example roster's own figure is in the range", async ({ evidence, page }) => {
  const { evidence: words, format } = evidence.words;
  await evidence.expectBounds('121400', '1162000');
  await expect(
    page.getByText(words.rangeNote(format.signedShortYuan(impact.monthly))),
  ).toBeVisible();
  const mark = evidence.figure(words.intervalSubtitle).locator('svg text');
  await expect(mark.filter({ hasText: words.ownMark })).toContainText('296,600');
});

for (const known of ['what is published', 'the heads and deputies'] as const)
  test(`the rosters at both ends agree with ${known}, and reach them cell by cell`, async ({
    evidence,
    page,
  }) => {
    const { evidence: words, format } = evidence.words;
    let ends: [bigint, bigint] = [12_140_000n, 116_200_000n];
    await evidence.expectBounds('121400', '1162000');
    if (known === 'the heads and deputies') {
      await evidence.know('heads');
      await evidence.know('deputies');
      await evidence.expectBounds('232900', '486800');
      ends = [23_290_000n, 48_680_000n];
    }
    await page.getByText(words.extremesShow).click();
    const captions = [words.extremeLeast, words.extremeMost] as const;
    for (const [i, end] of ends.entries()) {
      const caption = captions[i]?.(format.yuanPerMonth(end)) ?? '';
      const { rows, total } = await readTable(evidence.table(caption));
      const counts = rows.map((row) => row.slice(1, 5).map(countIn));
      const people = counts.map((row) => row.reduce((a, b) => a + b, 0));
      const between = (from: number, to: number) =>
        people.slice(from - 1, to).reduce((a, b) => a + b, 0);
      expect([between(1, 3), between(4, 9), between(10, 12)]).toEqual([92, 473, 607]);
      expect(rows.map((row) => countIn(row[5]))).toEqual(people);
      expect(countIn(total[5])).toBe(1172);
      if (known === 'the heads and deputies')
        expect([countIn(total[1]) + countIn(total[2]), countIn(total[3])]).toEqual([122, 244]);

      let [bill, change] = [0n, 0n];
      for (const [step, row] of counts.entries())
        for (const [post, workers] of row.entries()) {
          const before = month.baseline.tables.place.gradeAllowance[post]?.[step] ?? 0n;
          const after = month.reform.tables.place.gradeAllowance[post]?.[step] ?? 0n;
          bill += BigInt(workers) * before;
          change += BigInt(workers) * (after - before);
        }
      expect(change).toBe(end);
      expect((2n * bill + 117_200n) / 234_400n).toBe(1009n);
    }
  });

test('a head-count that cannot be typed says why, and the range stays', async ({ evidence }) => {
  const { controls, format } = evidence.words;
  await evidence.know('heads');
  const field = evidence.field('heads', 'count');
  const problem = async (text: string, says: string) => {
    await field.fill(text);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(says);
    await evidence.expectBounds('133400', '709800');
  };
  await problem('1173', controls.typed.above(format.people(1172)));
  await problem('12.5', controls.typed.not_a_count);
  await problem('', controls.typed.blank);
  await field.fill('９２');
  await field.press('Enter');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(evidence.bounds).not.toHaveAttribute('data-value', '133400.00 709800.00');
});

test('heads and deputies may be known as ranges', async ({ evidence }) => {
  await evidence.know('heads', 'range');
  await evidence.expectBounds('133400', '709800');
  await evidence.field('heads', 'least').fill('0');
  await evidence.field('heads', 'least').press('Enter');
  await expect(evidence.bounds).toHaveAttribute('data-value', /^121400\.00 /);
});
