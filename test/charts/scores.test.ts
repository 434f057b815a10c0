import { describe, expect, test } from 'vitest';
import { scoreNote, scoresTable } from '../../src/lib/charts/scores.ts';
import { chartSize } from '../../src/lib/charts/chartSize.ts';
import { scoresLayout } from '../../src/lib/charts/layout/scoresLayout.ts';
import { overlap } from '../../src/lib/charts/geometry/placeLabels.ts';
import { format } from './sample.ts';

const words = {
  score: '得分（分）',
  range: (from: string, to: string) => `${from}–${to}`,
  total: '合计',
  reached: (rating: string, score: string) => `${rating} ≥ ${score}`,
};
const ratings = [
  { label: '优秀', cut: { score: 91.5, text: '91.5' } },
  { label: '良好', cut: null },
];
const columns = [
  { from: 90, to: 91, communities: [0, 3] },
  { from: 91, to: 92, communities: [2, 1] },
  { from: 92, to: 93, communities: [5, 0] },
];

describe('the figures by score', () => {
  test('make a table from the highest score down, with sums both ways', () => {
    const table = scoresTable(columns, ratings, words, format);
    expect(table.columns.map(({ label }) => label)).toEqual([
      '得分（分）',
      '优秀 ≥ 91.5',
      '良好',
      '合计',
    ]);
    expect(table.rows[0]).toEqual(['92–93', '5', '0', '5']);
    expect(table.rows[2]).toEqual(['90–91', '0', '3', '3']);
    expect(table.total).toEqual(['合计', '7', '4', '11']);
  });

  test('name in a note only the ratings that are there', () => {
    const note = scoreNote({ from: 92, to: 93, communities: [5, 0] }, ratings, words, format);
    expect(note.rows).toEqual([{ label: '优秀', value: '5', tone: 'post-1' }]);
  });
});

describe('the columns of scores', () => {
  const layoutOf = (width: number, large = false) =>
    scoresLayout({
      columns,
      legend: ['优秀 ≥ 91.5', '良好'],
      cuts: [
        { score: 91.5, text: '91.5' },
        { score: 60, text: '60' },
      ],
      write: String,
      width,
      plot: 200,
      size: chartSize(large),
    });

  test('stand on one axis, as high as their communities are many', () => {
    const { columns: drawn, axis } = layoutOf(700);
    for (const { parts } of drawn) {
      const last = parts[parts.length - 1];
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(axis.from.y);
    }
    const heights = drawn.map(({ parts }) => parts.reduce((sum, { height }) => sum + height, 0));
    expect((heights[0] ?? 0) / (heights[2] ?? 1)).toBeCloseTo(3 / 5);
  });

  test('are cut where a rating begins; a score off the axis has no line', () => {
    const { cuts } = layoutOf(700);
    expect(cuts.map(({ text }) => text)).toEqual(['91.5']);
    expect(cuts[0]?.from.x).toBeCloseTo(350);
  });

  test.each([320, 700, 1600])('have no labels that collide at %i pixels', (width) => {
    const { legend, cuts, columns: drawn } = layoutOf(width, width > 1000);
    const swatches = legend.map(({ swatch }) => swatch);
    expect(swatches.some((a, i) => swatches.some((b, j) => i < j && overlap(a, b)))).toBe(false);
    for (const { label } of cuts)
      for (const { count } of drawn)
        if (label && count) expect(count.y - label.y).toBeGreaterThan(10);
  });
});
