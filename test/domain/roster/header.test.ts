import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rosterColumns } from '../../../src/lib/domain/roster/columns.ts';
import { cellsOf, countKnownHeaders, matchHeader } from '../../../src/lib/domain/roster/header.ts';

const plain = ['worker_id', 'community_id', 'role', 'step'];
const chinese = ['人员编号', '社区编号', '岗位', '档次'];

describe('a header row', () => {
  test('is read in English and in Chinese names alike', () => {
    const places = [0, 1, 2, 3];
    expect([...matchHeader(plain, rosterColumns).places.values()]).toEqual(places);
    expect([...matchHeader(chinese, rosterColumns).places.values()]).toEqual(places);
  });

  test('may differ in case, blanks, hyphens and width', () => {
    const header = ['Worker ID', 'community-id', ' ROLE ', 'ｓｔｅｐ'];
    expect(matchHeader(header, rosterColumns)).toMatchObject({ problems: [] });
  });

  test('may stand in any order, with columns in between that nobody knows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...plain, '备注', 'notes', ''], { minLength: 7 }),
        (header) => {
          const { places, problems } = matchHeader(header, rosterColumns);
          expect(problems).toEqual([]);
          for (const [name, place] of places) expect(header[place]).toBe(name);
        },
      ),
    );
  });

  test('names every required column that it lacks, with the headers that would do', () => {
    const { problems } = matchHeader(['worker_id', 'step'], rosterColumns);
    expect(problems).toEqual([
      {
        row: 1,
        column: 'community_id',
        value: '',
        code: 'missing_column',
        headers: ['community_id', '社区编号', '社区代码'],
      },
      {
        row: 1,
        column: 'role',
        value: '',
        code: 'missing_column',
        headers: ['role', '岗位', '岗位类别'],
      },
    ]);
  });

  test('may name a column once only, in whatever words', () => {
    expect(matchHeader([...plain, '档次'], rosterColumns).problems).toEqual([
      {
        row: 1,
        column: 'step',
        value: '档次',
        code: 'duplicate_column',
        headers: ['step', '档次'],
      },
    ]);
  });

  test('may repeat columns that nobody reads', () => {
    expect(matchHeader([...plain, 'x', 'x'], rosterColumns).problems).toEqual([]);
  });

  test('is told from other rows by how many columns it names', () => {
    expect(countKnownHeaders(plain, rosterColumns)).toBe(4);
    expect(countKnownHeaders(['西山区社区工作者名册'], rosterColumns)).toBe(0);
  });

  test('puts the fields of a row under the columns', () => {
    const { places } = matchHeader(['档次', '备注', '岗位'], rosterColumns);
    expect(cellsOf(['3', 'x', '委员'], places)).toEqual({ step: '3', role: '委员' });
  });
});
