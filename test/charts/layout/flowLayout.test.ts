import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { flowLayout } from '../../../src/lib/charts/layout/flowLayout.ts';
import { format, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const write = format.count;

/** Everybody stays, moves up a step or down two; as many as the national scale of stress runs. */
function flowOf(steps: number, most: number): number[][] {
  return Array.from({ length: steps }, (_, from) =>
    Array.from({ length: steps }, (__, to) => {
      if (to === from) return Math.round(most / (from + 1));
      return to === from - 1 || to === from + 2 ? from + 1 : 0;
    }),
  );
}

const layoutOf = (flow: readonly (readonly number[])[], width: number) =>
  flowLayout({
    flow,
    shorts: flow.map((_, i) => String(i + 1)),
    write,
    width,
    size: chartSize(width > 1300),
  });

describe('the picture of a flow', () => {
  test.each(widths)('has no text over another at %i pixels, with any number of steps', (width) => {
    for (const steps of [1, 3, 12, 18, 24])
      for (const most of [9, 1172, 430_000]) {
        const size = chartSize(width > 1300);
        const layout = layoutOf(flowOf(steps, most), width);
        const squares = layout.rows.flat().flatMap(({ text, box }): DrawnText[] =>
          text === null
            ? []
            : [
                {
                  text,
                  at: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
                  anchor: 'middle',
                },
              ],
        );
        const texts: DrawnText[] = [
          ...layout.left.map((text): DrawnText => ({ ...text, anchor: 'end' })),
          ...layout.top.map((text): DrawnText => ({ ...text, anchor: 'middle' })),
          ...layout.rowSums.map((text): DrawnText => ({ ...text, anchor: 'end' })),
          ...layout.columnSums.map((text): DrawnText => ({ ...text, anchor: 'middle' })),
          { text: '→ Step after the change', at: layout.headings[1], anchor: 'start' },
          ...squares,
        ];
        expect(collisions(texts, { width, height: layout.height }, size)).toEqual([]);
      }
  });

  test('has a square for everybody and none for nobody, in the place of its steps', () => {
    const flows = fc.integer({ min: 1, max: 18 }).chain((n) =>
      fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })), {
          minLength: n,
          maxLength: n,
        }),
        { minLength: n, maxLength: n },
      ),
    );
    fc.assert(
      fc.property(flows, fc.constantFrom(...widths), (flow, width) => {
        const squares = layoutOf(flow, width).rows.flat();
        const drawn = flow.map((row) => row.map(() => 0));
        for (const { from, to, workers } of squares) drawn[from]![to]! += workers;
        expect(drawn).toEqual(flow);
        expect(squares.every(({ workers }) => workers > 0)).toBe(true);
        for (const a of squares)
          for (const b of squares) {
            if (a.to < b.to) expect(a.box.x).toBeLessThan(b.box.x);
            if (a.from < b.from) expect(a.box.y).toBeLessThan(b.box.y);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('fills a square the stronger the more people it holds, the largest wholly', () => {
    const squares = layoutOf(flowOf(12, 300), 720).rows.flat();
    for (const a of squares)
      for (const b of squares)
        if (a.workers < b.workers) expect(a.strength).toBeLessThan(b.strength);
    expect(Math.max(...squares.map(({ strength }) => strength))).toBe(1);
  });

  test('writes every count of the sample where there is room for it', () => {
    const squares = layoutOf(flowOf(12, 189), 720).rows.flat();
    expect(squares.every(({ text, workers }) => text === String(workers))).toBe(true);
  });
});
