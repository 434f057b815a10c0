import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { rankLayout } from '../../../src/lib/charts/layout/rankLayout.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const today = 10n ** 8n;
const share = fc.bigInt({ min: 0n, max: today });
const given = fc.record({
  outcomes: fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 8 }),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
});

function layOut(drawn: ReturnType<typeof given.generate>['value']) {
  const { outcomes, width, large, language } = drawn;
  const size = chartSize(large);
  const names = [...language.items, ...language.posts];
  const rows = outcomes.map((outcome, index) => {
    const [best = 0n, expected = 0n, worst = 0n] = [...outcome].sort((a, b) => Number(a - b));
    return { label: names[index] ?? '', best, expected, worst };
  });
  const key = [language.after, `${language.before} – ${language.after}`, language.zoom];
  const room = { rows, today, key, write: format.money, width, size };
  return { rows, size, layout: rankLayout(room) };
}

describe('what is worth knowing', () => {
  test('has no text over another or outside, at any width, in either language', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { rows, size, layout } = layOut(drawn);
        const texts = [
          ...layout.key.map(({ lines, at }): DrawnText => ({ text: lines, at, anchor: 'start' })),
          ...layout.places.flatMap(({ name, text }, index): DrawnText[] => [
            { text: name.lines, at: name.at, anchor: 'start' },
            { text: format.money(rows[index]!.expected), at: text, anchor: 'start' },
          ]),
        ];
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions(texts, chart, size)).toEqual([]);
      }),
    );
  });

  test('has bars from zero as long as what stays open, on tracks as long as what is open today', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { rows, layout } = layOut(drawn);
        const track = layout.places[0]!.track.width;
        layout.places.forEach((place, index) => {
          const { best, expected, worst } = rows[index]!;
          const along = (amount: bigint) => (Number(amount) / Number(today)) * track;
          expect(place.track).toMatchObject({ x: place.expected.x, width: track });
          expect(place.expected.width).toBeCloseTo(along(expected), 6);
          expect(place.best.x - place.track.x).toBeCloseTo(along(best), 6);
          expect(place.worst.x - place.track.x).toBeCloseTo(along(worst), 6);
        });
      }),
    );
  });

  test('is empty where nothing is open', () => {
    const { places } = rankLayout({
      rows: [{ label: '副职人数', best: 0n, expected: 0n, worst: 0n }],
      today: 0n,
      key: [],
      write: format.money,
      width: 358,
      size: chartSize(false),
    });
    expect(places[0]?.track.width).toBe(0);
  });
});
