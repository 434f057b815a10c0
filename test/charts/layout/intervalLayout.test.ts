import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { isPossible, type IntervalRow } from '../../../src/lib/charts/intervals.ts';
import { intervalLayout } from '../../../src/lib/charts/layout/intervalLayout.ts';
import { intervals, ownFigure } from '../evidenceSample.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const amount = fc.bigInt({ min: -(10n ** 8n), max: 10n ** 11n });
const given = fc.record({
  ends: fc.array(fc.option(fc.tuple(amount, amount)), { minLength: 1, maxLength: 8 }),
  mark: fc.option(amount),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
});

function layOut(drawn: ReturnType<typeof given.generate>['value']) {
  const { ends, mark, width, large, language } = drawn;
  const size = chartSize(large);
  const names = [...language.items, ...language.posts];
  const rows = ends.map((pair, index): IntervalRow => {
    const label = names[index] ?? '';
    if (pair === null) return { label, impossible: true, note: language.zoom };
    const [a, b] = pair;
    return { label, min: a < b ? a : b, max: a < b ? b : a };
  });
  const own = mark === null ? null : { label: language.before, amount: mark };
  return { rows, size, layout: intervalLayout({ rows, mark: own, format, width, size }) };
}

describe('the intervals of ever more facts', () => {
  test('have no text over another or outside, at any width, in either language', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { rows, size, layout } = layOut(drawn);
        const texts = layout.places.flatMap((place, index): DrawnText[] => {
          const row = rows[index];
          const ends =
            row && isPossible(row)
              ? [
                  { text: format.money(row.min), figure: place.min },
                  { text: format.money(row.max), figure: place.max },
                ]
              : [];
          return [
            { text: place.name.lines, at: place.name.at, anchor: 'start' },
            ...(place.note
              ? [{ text: place.note.lines, at: place.note.at, anchor: 'middle' as const }]
              : []),
            ...ends.flatMap(({ text, figure }) => (figure ? [{ text, ...figure }] : [])),
          ];
        });
        for (const { value, label } of layout.ticks) {
          if (label) texts.push({ text: format.money(value), at: label, anchor: 'middle' });
        }
        if (layout.mark) {
          texts.push({ text: layout.mark.lines, at: layout.mark.at, anchor: 'middle' });
        }
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions(texts, chart, size)).toEqual([]);
      }),
    );
  });

  test('make every bar as long as its interval, on one scale with zero and the own figure', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { rows, layout } = layOut(drawn);
        const shown = rows.flatMap((row, index) => {
          const box = layout.places[index]?.box;
          return isPossible(row) && box ? [{ ...row, box }] : [];
        });
        const widest = shown.reduce((a, b) => (b.max - b.min > a.max - a.min ? b : a), shown[0]!);
        fc.pre(shown.length > 0 && widest.box.width > 2 && widest.max > widest.min);
        const pixel = widest.box.width / Number(widest.max - widest.min);
        for (const { min, max, box } of shown) {
          if (min === max) continue;
          const true_ = Number(max - min) * pixel;
          expect(box.width).toBeCloseTo(Math.max(true_, 2), 6);
          const start = box.x + (box.width - true_) / 2;
          expect(start).toBeCloseTo(widest.box.x + Number(min - widest.min) * pixel, 3);
          if (drawn.mark !== null) {
            const at = widest.box.x + Number(drawn.mark - widest.min) * pixel;
            expect(layout.mark?.from.x).toBeCloseTo(at, 3);
          }
        }
      }),
    );
  });

  test('shrink from row to row where every fact narrows the one before', () => {
    const { places } = intervalLayout({
      rows: intervals,
      mark: ownFigure,
      format,
      width: 1240,
      size: chartSize(false),
    });
    const lengths = places.slice(0, 4).map(({ box }) => box.width);
    expect([...lengths].sort((a, b) => b - a)).toEqual(lengths);
    expect(places.map(({ note }) => note !== null)).toEqual([false, false, false, false, true]);
  });

  test('show an interval of one amount as a point with one figure', () => {
    const row = { label: '全部已知', min: 100n, max: 100n };
    const { places } = intervalLayout({
      rows: [row, { label: '', min: 0n, max: 900n }],
      mark: null,
      format,
      width: 720,
      size: chartSize(false),
    });
    expect(places[0]).toMatchObject({ point: true, min: null });
    expect(places[0]?.max).not.toBeNull();
  });
});
