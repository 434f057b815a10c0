import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { multiplesLayout } from '../../../src/lib/charts/layout/multiplesLayout.ts';
import { languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const measures = [
  { title: '社区（个）', total: '122', values: [32, 31, 59, 0], texts: ['32', '31', '59', '0'] },
  {
    title: 'Bonus for the assessment (yuan a year)',
    total: '6,139,699.01',
    values: [175000000n, 160000000n, 278969901n, 0n],
    texts: ['1,750,000', '1,600,000', '2,789,699.01', '0'],
  },
];

describe('small multiples', () => {
  test.each(widths)('have no text over another at %i pixels, in either language', (width) => {
    for (const { posts } of languages) {
      const size = chartSize(width > 1000);
      const layout = multiplesLayout(posts, measures, width, size);
      const texts = [
        ...layout.names.map(({ lines, at }): DrawnText => ({ text: lines, at, anchor: 'start' })),
        ...layout.panels.flatMap((panel, index): DrawnText[] => [
          { text: panel.title.lines, at: panel.title.at, anchor: 'start' },
          { text: measures[index]?.total ?? '', at: panel.total, anchor: 'start' },
          ...panel.bars.map(({ text }, row): DrawnText => {
            return { text: measures[index]?.texts[row] ?? '', at: text, anchor: 'start' };
          }),
        ]),
      ];
      expect(collisions(texts, { width, height: layout.height }, size)).toEqual([]);
    }
  });

  test('measure each panel on a scale of its own, from zero', () => {
    const { panels } = multiplesLayout(['a', 'b', 'c', 'd'], measures, 900, chartSize(false));
    for (const [index, { bars }] of panels.entries()) {
      const values = (measures[index]?.values ?? []).map(Number);
      const longest = Math.max(...bars.map(({ box }) => box.width));
      bars.forEach(({ box }, row) => {
        expect(box.width / longest).toBeCloseTo((values[row] ?? 0) / Math.max(...values), 9);
      });
    }
  });
});
