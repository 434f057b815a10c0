import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../src/lib/domain/intake/mapping.ts';
import { withAgeBand } from '../../../src/lib/domain/privacy/columnFates.ts';
import type { ColumnVerdict } from '../../../src/lib/domain/privacy/judgeColumns.ts';

const mapping = (columns: Mapping['columns'], part: Mapping['part'] = 'roster'): Mapping => ({
  part,
  columns,
  words: {},
  labels: [],
  tenThousands: [],
  at: { year: 2022, month: 12, day: 31 },
});
const born = (column: number, byHeader = true): ColumnVerdict => ({
  column,
  header: byHeader ? '出生日期' : '日期',
  kind: 'birthday',
  role: null,
  filled: 9,
  matching: 9,
  stray: 0,
  reasons: [byHeader ? 'header' : 'content'],
});

describe('a column of days of birth', () => {
  test('becomes bands of ages in a roster, where nothing else is read from it', () => {
    const made = withAgeBand(mapping(['worker_id', null, 'step']), [born(1)]);
    expect(made.columns).toEqual(['worker_id', 'age_band', 'step']);
  });

  test('stays as it is read where it is read, or where there are bands already', () => {
    const read = mapping(['worker_id', 'service_years']);
    expect(withAgeBand(read, [born(1)])).toBe(read);
    const banded = mapping(['age_band', null]);
    expect(withAgeBand(banded, [born(1)])).toBe(banded);
  });

  test('is not guessed from what the cells look like alone, nor in a bonus roll', () => {
    const roster = mapping([null, 'step']);
    expect(withAgeBand(roster, [born(0, false)])).toBe(roster);
    const bonus = mapping([null, 'months'], 'bonus');
    expect(withAgeBand(bonus, [born(0)])).toBe(bonus);
  });
});
