import { describe, expect, test } from 'vitest';
import { frontierNote, frontierTable } from '../../src/lib/charts/frontier.ts';
import { frontier, frontierMarks, frontierWords } from './evidenceSample.ts';
import { format } from './sample.ts';

describe('the figures of what is affordable', () => {
  test('make a table of the best points, with the marks below', () => {
    const { rows, note } = frontierTable(frontier, frontierMarks, frontierWords, format);
    expect(rows).toEqual([
      ['1,100', '950', '149,000'],
      ['1,300', '900', '148,000'],
      ['1,500', '820', '150,000'],
    ]);
    expect(note).toBe('当前方案 1,300 / 850; 042 号建议 1,500 / 1,000');
  });

  test('leave out a cost that is not given', () => {
    const bare = frontier.map(({ x, y, best }) => ({ x, y, best }));
    expect(frontierTable(bare, [], frontierWords, format).columns).toHaveLength(2);
    expect(frontierNote(bare[2]!, frontierWords, format).rows).toHaveLength(2);
    expect(frontierNote(frontier[2]!, frontierWords, format).rows[2]?.value).toBe('149,000');
  });
});
