import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { bridgeLayout } from '../../../src/lib/charts/layout/bridgeLayout.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const given = fc.record({
  start: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  changes: fc.array(fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }), {
    minLength: 1,
    maxLength: 8,
  }),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
  zoomed: fc.boolean(),
});

function layOut(drawn: ReturnType<typeof given.generate>['value']) {
  const { start, changes, width, language, zoomed } = drawn;
  const size = chartSize(drawn.large);
  const names = [...language.posts, ...language.items];
  const words = {
    start: language.before,
    end: language.after,
    part: '',
    amount: '',
    change: '',
    total: language.after,
    ...(zoomed ? { whole: language.zoom, zoom: language.zoom } : {}),
  };
  const parts = changes.map((change, index) => ({ label: names[index] ?? '', change }));
  return { size, layout: bridgeLayout({ start, parts, words, format, width, size }) };
}

describe('the bridge from one bill to the other', () => {
  test('has no text over another or outside, at any width, in either language', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { size, layout } = layOut(drawn);
        const texts = layout.panels.flatMap(({ title, bars }): DrawnText[] => [
          ...(title ? [{ text: title.lines, at: title.at, anchor: 'start' as const }] : []),
          ...bars.flatMap(({ name, text, textAt }): DrawnText[] => [
            ...(name ? [{ text: name.lines, at: name.at, anchor: 'start' as const }] : []),
            ...(textAt ? [{ text, at: textAt, anchor: 'start' as const }] : []),
          ]),
        ]);
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions(texts, chart, size)).toEqual([]);
      }),
    );
  });

  test('says every figure once at least', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const said = layout.panels.flatMap(({ bars }) =>
          bars.filter(({ textAt }) => textAt).map(({ row }) => row),
        );
        expect(new Set(said).size).toBe(drawn.changes.length + 2);
      }),
    );
  });

  test('begins the bars of both bills at zero and makes every bar as long as its amount', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const [whole] = layout.panels;
        const end = drawn.changes.reduce((sum, change) => sum + change, drawn.start);
        const amounts = [drawn.start, ...drawn.changes, end].map((fen) => Math.abs(Number(fen)));
        const boxes = whole?.bars.map(({ box }) => box) ?? [];
        const zero = whole?.zero.from.x ?? 0;
        const edges = (box: { x: number; width: number } | undefined) =>
          [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)].map((x) => Math.abs(x - zero));
        expect(Math.min(...edges(boxes[0]))).toBeLessThan(1.01);
        expect(Math.min(...edges(boxes[boxes.length - 1]))).toBeLessThan(1.01);
        const longest = Math.max(...boxes.map(({ width }) => width));
        const most = Math.max(...amounts);
        boxes.forEach(({ width }, index) => {
          const true_ = most === 0 ? 0 : ((amounts[index] ?? 0) / most) * longest;
          // A difference too small to see keeps one pixel; one that is none has none.
          if (amounts[index] === 0) expect(width).toBe(0);
          else expect(Math.abs(width - Math.max(true_, 1))).toBeLessThan(1.01);
        });
      }),
    );
  });
});
