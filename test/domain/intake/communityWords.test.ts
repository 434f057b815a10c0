import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  communitiesNamed,
  matchCommunities,
  type ReadSheet,
} from '../../../src/lib/domain/intake/communityWords.ts';
import { guessSheet, mappingOf } from '../../../src/lib/domain/intake/sheetGuess.ts';
import type { Sheet } from '../../../src/lib/domain/intake/sheet.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { RosterPart } from '../../../src/lib/domain/roster/rosterOrigin.ts';

const at = { year: 2022, month: 12, day: 31 };

function read(part: RosterPart, rows: readonly (readonly string[])[]): ReadSheet {
  const sheet: Sheet = {
    ...{ name: '', strictWidth: false },
    rows: rows.map((cells, i) => ({ number: i + 1, cells })),
  };
  const guess = guessSheet(sheet, builtInPolicy);
  return { sheet, layout: guess.layout, mapping: mappingOf(guess, part, at) };
}

const list = read('communities', [
  ['社区编号', '社区名称', '考核结果'],
  ['S01', '春雨社区', '目标完成优秀'],
  ['S02', '马街社区', '目标完成'],
]);

describe('communities that one sheet names and another numbers', () => {
  test('are the same where a sheet has the name beside the number', () => {
    const roster = read('roster', [
      ['工号', '所属社区', '岗位', '档次'],
      ['1', '春雨社区', '委员', '10'],
      ['2', '马街社区', '委员', '10'],
      ['3', '他处社区', '委员', '10'],
    ]);
    expect(matchCommunities(communitiesNamed(roster), new Set(['S01', 'S02']), [list])).toEqual({
      words: { 春雨社区: 'S01', 马街社区: 'S02' },
      alike: 0,
      unknown: ['他处社区'],
    });
  });

  test('are the same where they differ in blanks, in what ends a name, and in zeros alone', () => {
    const known = new Set(['春雨社区', 'S01', '7']);
    expect(matchCommunities(['春雨', 'Ｓ1', ' 007', '7'], known, [])).toEqual({
      words: { 春雨: '春雨社区', Ｓ1: 'S01' },
      alike: 1,
      unknown: [' 007'],
    });
  });

  test('are none where they could be two', () => {
    const two = read('communities', [
      ['社区编号', '社区名称', '考核结果'],
      ['S01', '春雨社区', '目标完成'],
      ['S02', '春雨社区', '目标完成'],
    ]);
    const known = new Set(['S01', 'S02', '春雨', '春雨居委会']);
    const { words, unknown } = matchCommunities(['春雨社区'], known, [two]);
    expect([words, unknown]).toEqual([{}, ['春雨社区']]);
  });

  test('are never changed where the list holds them, and never become what it does not hold', () => {
    const word = fc.constantFrom<string>(
      'S1',
      'S01',
      's1',
      '春雨',
      '春雨社区',
      '马街',
      '1',
      '01',
      '甲',
    );
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.uniqueArray(word), (named, listed) => {
        const known = new Set(listed);
        const { words, alike, unknown } = matchCommunities(named, known, []);
        for (const [from, to] of Object.entries(words)) {
          expect(known.has(from)).toBe(false);
          expect(known.has(to)).toBe(true);
        }
        // No two communities of the sheet become one.
        const meant = named.flatMap((one) => (known.has(one) ? [one] : (words[one] ?? [])));
        expect(new Set(meant).size).toBe(meant.length);
        expect(alike + Object.keys(words).length + unknown.length).toBe(named.length);
      }),
    );
  });
});
