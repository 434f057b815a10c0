import { describe, expect, test } from 'vitest';
import { filterRows, type RowFilter } from '../../../../src/lib/domain/roster/table/filterRows.ts';
import { rowAfterKey, windowOf } from '../../../../src/lib/domain/roster/table/windowOf.ts';

const workers = [
  { workerId: 'W1', communityId: 'C1', post: 'head', step: 1 },
  { workerId: 'W2', communityId: 'C1', post: 'member', step: 10 },
  { workerId: 'W3', communityId: 'C2', post: 'member', step: 12 },
];

function found(filter: RowFilter): number[] {
  const work = filterRows(workers, filter, (worker, field) =>
    field === 'post' && worker.post === 'head' ? '正职' : String(worker[field] ?? ''),
  );
  for (;;) {
    const step = work.next();
    if (step.done === true) return [...step.value];
  }
}

describe('rows that are wanted', () => {
  test.each<[string, RowFilter, number[]]>([
    ['all without a wish', {}, [0, 1, 2]],
    ['a post', { post: 'member' }, [1, 2]],
    ['a community', { communityId: 'C1' }, [0, 1]],
    ['a range of steps, both ends in it', { fromStep: 10, toStep: 12 }, [1, 2]],
    ['a text as a cell shows it', { text: ' 正职' }, [0]],
    ['a part of an identifier, in either case', { text: 'w3' }, [2]],
    ['everything together', { text: 'c', post: 'member', toStep: 10 }, [1]],
    ['none', { communityId: 'C9' }, []],
  ])('%s', (_, filter, rows) => {
    expect(found(filter)).toEqual(rows);
  });
});

describe('the rows of a long table that are drawn', () => {
  test('are the visible ones and a few beyond, and never too many', () => {
    const place = { height: 320, rowHeight: 32 };
    expect(windowOf(500_000, { ...place, scrolled: 0 })).toEqual({ from: 0, to: 18 });
    expect(windowOf(500_000, { ...place, scrolled: 32_000 })).toEqual({ from: 992, to: 1018 });
    expect(windowOf(5, { ...place, scrolled: 99_999 })).toEqual({ from: 5, to: 5 });
    expect(windowOf(0, { ...place, scrolled: 0 })).toEqual({ from: 0, to: 0 });
  });

  test('are reached by the keys that move, and never beyond an end', () => {
    const at = { row: 5, rows: 20, page: 10 };
    expect(
      ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'a'].map((key) =>
        rowAfterKey(key, at),
      ),
    ).toEqual([6, 4, 15, 0, 0, 19, null]);
    expect(rowAfterKey('End', { row: 0, rows: 0, page: 10 })).toBeNull();
  });
});
