import { describe, expect, test } from 'vitest';
import { rankedFacts, rankNote, rankTable } from '../../src/lib/charts/ranks.ts';
import { rankWords, yuan } from './evidenceSample.ts';
import { format } from './sample.ts';

const rows = [
  { label: '正职人数', best: yuan(500), expected: yuan(700), worst: yuan(1000) },
  { label: '副职人数', best: yuan(250), expected: yuan(480), worst: yuan(900) },
];

describe('the figures of what is worth knowing', () => {
  test('put first what leaves the least open', () => {
    expect(rankedFacts(rows).map(({ label }) => label)).toEqual(['副职人数', '正职人数']);
  });

  test('make a table with the expected narrowing, and the width of today below', () => {
    const table = rankTable(rows, yuan(1000), rankWords, format);
    expect(table.rows[0]).toEqual(['副职人数', '250', '480', '900', '520']);
    expect(table.note).toBe('目前相差 1,000');
  });

  test('name the width of today and every outcome in a note', () => {
    const { rows: said } = rankNote(rows[0]!, yuan(1000), rankWords, format);
    expect(said.map(({ value }) => value)).toEqual(['1,000', '500', '700', '1,000', '300']);
  });
});
