import { describe, expect, test } from 'vitest';
import { contributionNotes, contributionTable } from '../../src/lib/charts/contributions.ts';
import { contributionWords as words } from './evidenceSample.ts';
import { format } from './sample.ts';

const parts = [
  { label: '委员', change: 17640000n },
  { label: '封顶', change: -500000n },
];

describe('the figures of what each provision contributes', () => {
  test('make a table that adds up to the total', () => {
    const { rows, total } = contributionTable(parts, words, format);
    expect(rows).toEqual([
      ['委员', '+176,400', '+176,400'],
      ['封顶', '−5,000', '+171,400'],
    ]);
    expect(total).toEqual(['合计', '+171,400', '']);
  });

  test('have a note for each and for the total', () => {
    const notes = contributionNotes(parts, words, format);
    expect(notes.map(({ title }) => title)).toEqual(['委员', '封顶', '合计']);
    expect(notes[2]?.rows[0]?.value).toBe('+171,400');
  });
});
