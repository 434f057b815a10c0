import { describe, expect, test } from 'vitest';
import { intervalNote, intervalTable } from '../../src/lib/charts/intervals.ts';
import { intervals, intervalWords, ownFigure } from './evidenceSample.ts';
import { format } from './sample.ts';

describe('the figures of the intervals', () => {
  test('make a table with both ends and the width of each, and the own figure below', () => {
    const { rows, note } = intervalTable(intervals, ownFigure, intervalWords, format);
    expect(rows[0]).toEqual(['公开数据', '121,400', '1,162,000', '1,040,600']);
    expect(rows[3]).toEqual(['原最低标准为保底', '232,900', '340,400', '107,500']);
    expect(note).toBe('示例名册 296,600');
  });

  test('say of facts that no roster agrees with what is written for them', () => {
    const { rows } = intervalTable(intervals, null, intervalWords, format);
    expect(rows[4]).toEqual(['原最低标准限定档次', '口径需核实', '—', '—']);
    const note = intervalNote(intervals[4]!, null, intervalWords, format);
    expect(note.rows).toEqual([{ label: '口径需核实', value: '—' }]);
  });

  test('stand beside the own figure in a note', () => {
    const { rows } = intervalNote(intervals[2]!, ownFigure, intervalWords, format);
    expect(rows.map(({ value }) => value)).toEqual(['232,900', '486,800', '253,900', '296,600']);
  });
});
