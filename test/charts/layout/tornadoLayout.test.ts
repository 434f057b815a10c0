import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { tornadoLayout } from '../../../src/lib/charts/layout/tornadoLayout.ts';
import { tornadoEnds } from '../../../src/lib/charts/tornado.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const amount = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 12n });
const given = fc.record({
  central: amount,
  ends: fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 }),
  long: fc.boolean(),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
});

function layOut(drawn: ReturnType<typeof given.generate>['value']) {
  const { central, ends, long, width, large, language } = drawn;
  const size = chartSize(large);
  const names = [...language.items, ...language.posts];
  const rows = ends.map(([low, high], index) => ({
    label: names[index] ?? '',
    low,
    high,
    lowLabel: long ? language.before : '−10%',
    highLabel: long ? language.after : '+10%',
  }));
  const bars = rows.map((row) => ({ label: row.label, ...tornadoEnds(row, central, format) }));
  const heading = `${language.zoom} ${format.money(central)}`;
  return { size, rows, bars, layout: tornadoLayout({ bars, central, heading, width, size }) };
}

describe('the tornado', () => {
  test('has no text over another or outside, at any width, in either language', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { size, layout } = layOut(drawn);
        const texts = layout.places.flatMap(({ name, leastText, mostText }): DrawnText[] => [
          { text: name.lines, at: name.at, anchor: 'start' },
          ...[leastText, mostText].flatMap((text) =>
            text ? [{ text: text.lines, at: text.at, anchor: text.anchor }] : [],
          ),
        ]);
        texts.push({ text: layout.centre.lines, at: layout.centre.at, anchor: 'middle' });
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions(texts, chart, size)).toEqual([]);
      }),
    );
  });

  test('says every change in full', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { bars, layout } = layOut(drawn);
        layout.places.forEach(({ leastText, mostText }, index) => {
          const { least, most } = bars[index]!;
          expect(leastText?.lines.join(' ').endsWith(least?.change ?? '')).toBe(
            least ? true : undefined,
          );
          expect(mostText?.lines.join(' ').endsWith(most?.change ?? '')).toBe(
            most ? true : undefined,
          );
        });
      }),
    );
  });

  test('makes every bar as long as its difference from the central amount, to its own side', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { central } = drawn;
        const { rows, layout } = layOut(drawn);
        const middle = layout.centre.from.x;
        const changes = rows.map(({ low, high }) => [low - central, high - central].map(Number));
        const most = Math.max(...changes.flat().map(Math.abs));
        fc.pre(most > 0);
        const lengths = layout.places.flatMap(({ less, more }) => [less.width, more.width]);
        const pixel = Math.max(...lengths) / most;
        layout.places.forEach(({ less, more }, index) => {
          const change = changes[index] ?? [];
          expect(less.width).toBeCloseTo(-Math.min(0, ...change) * pixel, 4);
          expect(more.width).toBeCloseTo(Math.max(0, ...change) * pixel, 4);
          expect(less.x + less.width).toBeCloseTo(middle, 6);
          expect(more.x).toBe(middle);
        });
      }),
    );
  });
});
