import { describe, expect, test } from 'vitest';
import { ladderNote, ladderTable } from '../../src/lib/charts/ladder.ts';
import { format, posts, steps } from './sample.ts';

const words = { step: '档次', amount: '元/月', total: '合计' };

describe('the figures of the ladder', () => {
  test('name a step, its amount, every post on it and their sum', () => {
    const note = ladderNote(steps[0], posts, words, format, null);
    expect(note.title).toBe('第1档 · 2,000 元/月');
    expect(note.rows.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '一肩挑 1',
      '正职 2',
      '副职 3',
      '委员 8',
      '合计 14',
    ]);
  });

  test('name one post alone where one is asked for', () => {
    const { rows } = ladderNote(steps[0], posts, words, format, 3);
    expect(rows).toEqual([{ label: '委员', value: '8', tone: 'post-4' }]);
  });

  test('make a table that adds up both ways', () => {
    const { rows, total } = ladderTable(steps, posts, words, format);
    const number = (text = '') => Number(text.replace(',', ''));
    for (const row of [...rows, total ?? []]) {
      const counts = row.slice(2, 6).map(number);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(number(row[6]));
    }
    for (const column of [2, 3, 4, 5, 6]) {
      const sum = rows.reduce((all, row) => all + number(row[column]), 0);
      expect(sum).toBe(number(total?.[column]));
    }
    expect(total?.[6]).toBe('1,172');
  });

  test('have a column for what was, only where something is compared', () => {
    const compared = { ...words, before: '现行' };
    expect(ladderTable(steps, posts, compared, format).columns).toHaveLength(7);
    const then = steps.map((step) => ({ ...step, before: 5 }));
    const table = ladderTable(then, posts, compared, format);
    expect(table.columns[7]).toEqual({ label: '现行', numeric: true });
    expect(table.total?.[7]).toBe('60');
  });
});
