import { describe, expect, test } from 'vitest';
import {
  missingMeanings,
  rowId,
  withLabel,
  withMeaning,
  withWord,
  type Correction,
  type Mapping,
} from '../../../src/lib/domain/intake/mapping.ts';
import { SheetCheck } from '../../../src/lib/domain/intake/sheetCheck.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { rosterRules } from '../../../src/lib/domain/roster/rosterRules.ts';

const mapping: Mapping = {
  part: 'roster',
  columns: ['worker_id', 'community_id', 'role', 'step'],
  words: {},
  labels: [],
  tenThousands: [],
  at: { year: 2022, month: 12, day: 31 },
};
const layout = { headers: ['a', 'b', 'c', 'd'], headerRows: [1], first: 1, titles: [], width: 4 };

function check(cells: readonly string[], how: Mapping = mapping, corrections: Correction[] = []) {
  const checking = new SheetCheck(rosterRules(builtInPolicy), builtInPolicy, {
    sheet: { strictWidth: false },
    layout,
    mapping: how,
    corrections,
  });
  return checking.next({ number: 7, cells });
}

describe('checking a row of a sheet', () => {
  test('a problem names the cell as it stands in the sheet, not as it was read', () => {
    expect(check(['1', 'S01', '委员', ' 第 13 '])).toMatchObject({
      problems: [{ row: 7, column: 'step', value: ' 第 13 ', code: 'step_out_of_range' }],
    });
  });

  test('a step without a level is asked, and once it is answered read for every row', () => {
    expect(check(['1', 'S01', '委员', '10档'])).toHaveProperty('problems');
    const answered = withLabel(mapping, 'level_missing', true);
    expect(check(['1', 'S01', '委员', '10档'], answered)).toMatchObject({ accepted: { step: 10 } });
    expect(check(['1', 'S01', '委员', '二级一档'], answered)).toHaveProperty('problems');
    const within = withLabel(mapping, 'numbered_in_level', true);
    expect(check(['1', 'S01', '委员', '二级一档'], within)).toMatchObject({
      accepted: { step: 4 },
    });
  });

  test('without a column of ids people are numbered by row, where that is chosen', () => {
    const without = withMeaning(mapping, 0, null);
    expect(missingMeanings(without)).toEqual(['worker_id']);
    const numbered = { ...without, numbered: true };
    expect(missingMeanings(numbered)).toEqual([]);
    expect(check(['甲', 'S01', '委员', '四级十档'], numbered)).toMatchObject({
      accepted: { workerId: rowId('roster', 7), post: 'member' },
    });
    expect(rowId('bonus', 7)).not.toBe(rowId('roster', 7));
    expect(check(['甲', 'S01', '委员', '四级十档'], { ...mapping, numbered: true })).toMatchObject({
      accepted: { workerId: '甲' },
    });
  });

  test('a word is mapped once for all rows, and can be forgotten', () => {
    const mapped = withWord(mapping, 'role', '书记', 'head');
    expect(check(['1', 'S01', '书记', '3'], mapped)).toMatchObject({ accepted: { post: 'head' } });
    expect(check(['1', 'S01', '书记', '3'], withWord(mapped, 'role', '书记', null))).toHaveProperty(
      'problems',
    );
  });

  test('a correction holds for all cells alike, and one of a single cell goes before it', () => {
    const all: Correction = { column: 'step', from: '99', to: '9' };
    const one: Correction = { column: 'step', row: 7, to: '8' };
    expect(check(['1', 'S01', '委员', '99'], mapping, [all])).toMatchObject({
      accepted: { step: 9 },
    });
    expect(check(['1', 'S01', '委员', '99'], mapping, [all, one])).toMatchObject({
      accepted: { step: 8 },
    });
  });

  test('a meaning belongs to one column: giving it to another takes it away', () => {
    expect(withMeaning(mapping, 0, 'step').columns).toEqual(['step', 'community_id', 'role', null]);
  });
});
