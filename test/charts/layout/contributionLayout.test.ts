import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { contributionLayout } from '../../../src/lib/charts/layout/contributionLayout.ts';
import { contributionWords } from '../evidenceSample.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const given = fc.record({
  changes: fc.array(fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }), { maxLength: 8 }),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
});

function layOut(drawn: ReturnType<typeof given.generate>['value']) {
  const { changes, width, large, language } = drawn;
  const size = chartSize(large);
  const names = [...language.items, ...language.posts];
  const parts = changes.map((change, index) => ({ label: names[index] ?? '', change }));
  const words = { ...contributionWords, total: language.after };
  return { size, layout: contributionLayout({ parts, words, format, width, size }) };
}

describe('what each provision contributes', () => {
  test('has no text over another or outside, at any width, in either language', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { size, layout } = layOut(drawn);
        const texts = layout.panel.bars.flatMap(({ name, text, textAt }): DrawnText[] => [
          ...(name ? [{ text: name.lines, at: name.at, anchor: 'start' as const }] : []),
          ...(textAt ? [{ text, at: textAt, anchor: 'start' as const }] : []),
        ]);
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions(texts, chart, size)).toEqual([]);
      }),
    );
  });

  test('begins at zero and ends at the total, whose bar begins at zero too', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const { bars, zero } = layout.panel;
        const total = drawn.changes.reduce((sum, change) => sum + change, 0n);
        expect(bars).toHaveLength(drawn.changes.length + 1);
        expect(bars[bars.length - 1]?.text).toBe(format.change(total));
        for (const bar of [bars[0], bars[bars.length - 1]]) {
          const ends = [bar?.box.x ?? 0, (bar?.box.x ?? 0) + (bar?.box.width ?? 0)];
          expect(Math.min(...ends.map((end) => Math.abs(end - zero.from.x)))).toBeLessThan(1.01);
        }
      }),
    );
  });
});
