import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import type { FrontierPoint } from '../../../src/lib/charts/frontier.ts';
import { frontierLayout } from '../../../src/lib/charts/layout/frontierLayout.ts';
import { frontier, frontierMarks, frontierWords, yuan } from '../evidenceSample.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const least = { x: yuan(600), y: yuan(600) };
const tens = fc.integer({ min: 60, max: 220 }).map((ten) => yuan(ten * 10));
/** Points with `x` rising, of whatever shape. */
const edge = fc
  .uniqueArray(tens, { maxLength: 30 })
  .chain((xs) => fc.tuple(fc.constant(xs), fc.array(tens, { minLength: 30, maxLength: 30 })))
  .map(([xs, ys]): readonly FrontierPoint[] =>
    [...xs]
      .sort((a, b) => Number(a - b))
      .map((x, index, all) => {
        const y = ys[index]!;
        return { x, y, best: ys.slice(index + 1, all.length).every((other) => other < y) };
      }),
  );
const given = fc.record({
  points: edge,
  marks: fc.array(fc.record({ x: tens, y: tens }), { maxLength: 2 }),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
});

function layOut(drawn: ReturnType<typeof given.generate>['value']) {
  const { points, width, large, language } = drawn;
  const size = chartSize(large);
  const marks = drawn.marks.map((mark, index) => ({
    ...mark,
    label: [language.after, language.items[2] ?? ''][index] ?? '',
    kind: (['scenario', 'proposal'] as const)[index] ?? 'scenario',
  }));
  const words = {
    ...frontierWords,
    x: language.zoom,
    y: language.zoom,
    inside: language.before,
    outside: language.after,
    none: language.zoom,
  };
  const plot = large ? 520 : 300;
  const room = { points, marks, least, words, write: format.money, width, plot, size };
  return { size, marks, layout: frontierLayout(room) };
}

describe('the edge of what is affordable', () => {
  test('has no text over another or outside, at any width, in either language', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { size, layout } = layOut(drawn);
        const texts = [
          { text: layout.titles.x.lines, at: layout.titles.x.at, anchor: 'end' as const },
          { text: layout.titles.y.lines, at: layout.titles.y.at, anchor: 'start' as const },
          ...layout.up.map(({ value, label }): DrawnText => {
            return { text: format.money(value), at: label, anchor: 'end' };
          }),
          ...layout.across.flatMap(({ value, label }): DrawnText[] =>
            label ? [{ text: format.money(value), at: label, anchor: 'middle' }] : [],
          ),
          ...layout.texts.map(({ lines, at }): DrawnText => ({
            text: lines,
            at,
            anchor: 'middle',
          })),
        ];
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions(texts, chart, size)).toEqual([]);
      }),
    );
  });

  test('names every mark, in a hall and on a phone', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        fc.pre(!drawn.large || drawn.width >= 900);
        const { marks, layout } = layOut(drawn);
        const named = layout.texts.filter(({ of }) => of === 'mark');
        expect(named.map(({ lines }) => lines[lines.length - 1])).toEqual(
          marks.map(({ x, y }) => `${format.money(x)} / ${format.money(y)}`),
        );
      }),
    );
  });

  test('lets every best point be chosen, from left to right, and no other', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const best = drawn.points.flatMap((point, index) => (point.best ? [index] : []));
        expect(layout.corners.map(({ index }) => index)).toEqual(best);
        layout.corners.forEach(({ at, hit }) => {
          expect(at.x).toBeGreaterThanOrEqual(hit.x - 0.001);
          expect(at.x).toBeLessThanOrEqual(hit.x + hit.width + 0.001);
        });
      }),
    );
  });

  test('never draws the edge above either of the points beside it', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { points } = drawn;
        fc.pre(points.length > 1);
        const { layout } = layOut(drawn);
        const levels = [...layout.edge.matchAll(/[MV](?:[\d.]+ )?([\d.]+)H([\d.]+)/g)];
        expect(levels).toHaveLength(points.length - 1);
        const height = (amount: bigint) => {
          const [low, high] = [layout.up[0]!, layout.up[layout.up.length - 1]!];
          const pixel = (low.from.y - high.from.y) / Number(high.value - low.value);
          return low.from.y - Number(amount - low.value) * pixel;
        };
        levels.forEach(([, y], index) => {
          for (const point of [points[index]!, points[index + 1]!]) {
            expect(Number(y)).toBeGreaterThanOrEqual(height(point.y) - 0.01);
          }
        });
      }),
    );
  });

  test('says so where nothing is affordable, and names the areas where something is', () => {
    const room = { marks: frontierMarks, least, words: frontierWords, write: format.money };
    const place = { width: 720, plot: 300, size: chartSize(false) };
    const areas = (points: readonly FrontierPoint[]) =>
      frontierLayout({ ...room, ...place, points })
        .texts.filter(({ of }) => of === 'area')
        .flatMap(({ lines }) => lines);
    expect(areas([])).toEqual(['此预算内没有可行的标准']);
    expect(areas(frontier)).toContain('预算以内');
  });
});
