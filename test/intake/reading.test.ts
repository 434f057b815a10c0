import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodings } from '../../src/lib/io/text/encoding.ts';
import { encode } from '../io/text/encode.ts';
import { readBonus, readCommunities, readRoster as roster } from './readOne.ts';

const sample = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../data/sample/${name}.csv`, import.meta.url)));

const CHINESE = '人员编号,社区编号,岗位,档次\nW1,C1,一肩挑,一级二档\nW2,C1,委员,四级十二档\n';

const workers = [
  { workerId: 'W1', communityId: 'C1', post: 'combined_head', step: 2 },
  { workerId: 'W2', communityId: 'C1', post: 'member', step: 12 },
];

describe('reading a roster', () => {
  test('accepts every row of the sample', () => {
    const { rows, accepted, problems } = roster(sample('roster'));
    expect([rows, accepted.length, problems]).toEqual([1172, 1172, []]);
  });

  test.each(encodings)('reads the same people from %s', (encoding) => {
    expect(roster(encode(CHINESE, encoding) ?? '').accepted).toEqual(workers);
  });

  test.each(['\t', ';'])('reads the same people with %j between the fields', (delimiter) => {
    expect(roster(CHINESE.replaceAll(',', delimiter)).accepted).toEqual(workers);
  });

  test('reads the same people from text with a byte order mark left in it', () => {
    expect(roster(`\uFEFF${CHINESE}`).accepted).toEqual(workers);
  });

  test('reads the same people below a title', () => {
    expect(roster(`社区工作者名册,,,\n${CHINESE}`).accepted).toEqual(workers);
  });

  test('tells a header without people from people', () => {
    expect(roster('worker_id,community_id,role,step\n')).toMatchObject({
      rows: 0,
      problems: [{ row: 1, code: 'empty' }],
      refused: true,
    });
  });

  test('says which row a quotation mark opens in that swallows the rest', () => {
    const reading = roster(`${CHINESE}W3,"C1,member,1\nW4,C1,member,2\n`);
    expect(reading.accepted).toEqual(workers);
    expect(reading.problems).toMatchObject([
      { row: 4, code: 'wrong_field_count', reason: 'unclosed_quote' },
    ]);
  });

  test('refuses a file whose header has a quotation mark that never closes', () => {
    expect(roster(`人员编号,"社区编号,岗位\nW1`)).toMatchObject({
      accepted: [],
      problems: [{ row: 1, code: 'wrong_field_count', reason: 'unclosed_quote' }],
    });
  });

  test('never throws, and accounts for every row, whatever the bytes', () => {
    const anyText = fc.string({
      unit: fc.constantFrom(...'W12C,;\t\n"委员四级十二档 x-'.split('')),
    });
    const anyBytes = fc.oneof(
      fc.uint8Array(),
      anyText.map((text) => new TextEncoder().encode(`worker_id,community_id,role,step\n${text}`)),
    );
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { rows, accepted, problems, refused } = roster(bytes);
        const rejected = new Set(problems.map(({ row }) => row)).size;
        expect(accepted.length + (refused ? rows : rejected)).toBe(rows);
        expect(refused).toBe(problems.some(({ row }) => row === 1));
      }),
    );
  });
});

describe('reading the other files', () => {
  test("accepts every row of the sample's bonus roll and communities", () => {
    const communities = readCommunities(sample('communities'));
    const bonus = readBonus(sample('bonus'), sample('communities'));
    expect([communities.rows, communities.accepted.length]).toEqual([122, 122]);
    expect([bonus.rows, bonus.accepted.length, bonus.problems]).toEqual([1508, 1508, []]);
  });

  const ROLL = 'worker_id,community_id,months,appraisal\nW1,C1,12,优秀\nW2,C2,12,优秀\n';

  test('knows no communities where their file as a whole was refused', () => {
    expect(readBonus(ROLL, 'community_id\nC1\n').problems).toEqual([]);
  });

  test('knows a community whose rating was refused', () => {
    expect(readBonus(ROLL, 'community_id,rating\nC1,x\n').problems).toMatchObject([
      { row: 3, value: 'C2', code: 'unknown_community' },
    ]);
  });
});
