import { describe, expect, test } from 'vitest';
import { alignedTable } from '../../src/cli/alignedTable.ts';
import { displayWidth } from '../../src/cli/displayWidth.ts';

describe('the width of a text in a terminal', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['职级补贴', 8],
    ['（元）', 6],
    ['1,172\u202f人', 8],
    ['−30.00', 6],
    ['𠮷', 2],
    ['e\u0301', 1],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('a table in a terminal', () => {
  test('keeps its columns under each other, whatever the script', () => {
    const table = alignedTable([
      ['项目', 'Amount'],
      ['Total', '1,182,500.00'],
      ['职级补贴', ''],
    ]);
    expect(table).toBe('项目            Amount\nTotal     1,182,500.00\n职级补贴\n');
  });

  test('sets text to the left', () => {
    expect(
      alignedTable(
        [
          ['a', 'b'],
          ['ccc', 'd'],
        ],
        'text',
      ),
    ).toBe('a    b\nccc  d\n');
  });

  test('is nothing without rows', () => {
    expect(alignedTable([])).toBe('');
  });
});
