import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { foldRoster } from '../../../src/lib/domain/roster/fold.ts';
import { canonicalJson } from '../../../src/lib/io/fingerprint/document.ts';
import { bonusFingerprint, rosterFingerprint } from '../../../src/lib/io/fingerprint/rows.ts';
import { peopleOf } from '../../arbitrary/people.ts';
import { readRoster } from '../../intake/readOne.ts';
import { encode } from '../text/encode.ts';

const read = (source: string | Uint8Array) => readRoster(source).accepted;

const HEADER = 'worker_id,community_id,role,step,points\n';
const ONE = 'W1,C1,member,10,40\n';
const TWO = 'W2,C1,head,2,\n';

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('the fingerprint of a roster', () => {
  test('can be taken again by anybody from its canonical rows', () => {
    const lines = [
      '{"communityId":"C1","points":40,"post":"member","step":10}',
      '{"communityId":"C1","post":"head","step":2}',
    ];
    expect(rosterFingerprint(read(HEADER + TWO + ONE))).toBe(
      sha256(lines.map((line) => `${line}\n`).join('')),
    );
  });

  test('does not change with worker ids, order, spelling, delimiter, encoding or blank columns', () => {
    const same = [
      HEADER + TWO + ONE,
      HEADER + ONE.replace('W1', 'P-1') + TWO.replace('W2', 'P-2'),
      '档次,岗位,社区编号,人员编号,积分\n四级十档,委员,C1,7,40.0\n一级二档,正职,C1,8,\n',
      (HEADER + ONE + TWO).replaceAll(',', ';').replace('10', '１０'),
      encode('人员编号,社区编号,岗位,档次,积分\n1,C1,委员,10,40\n2,C1,正职,2,　\n', 'gb18030') ??
        '',
    ];
    const wanted = rosterFingerprint(read(HEADER + ONE + TWO));
    expect(same.map((source) => rosterFingerprint(read(source)))).toEqual(same.map(() => wanted));
  });

  test('changes with everything else that a row says', () => {
    const different = [
      HEADER + ONE,
      HEADER + ONE + TWO + TWO.replace('W2', 'W3'),
      HEADER + ONE + TWO.replace('head', 'deputy'),
      HEADER + ONE + TWO.replace(',2,', ',3,'),
      HEADER + ONE.replace('C1', 'C2') + TWO,
      HEADER + ONE.replace('40', '41') + TWO,
      HEADER + ONE + TWO.replace('\n', '0\n'),
    ].map((source) => rosterFingerprint(read(source)));
    expect(new Set([...different, rosterFingerprint(read(HEADER + ONE + TWO))]).size).toBe(8);
  });

  test('writes every row as RFC 8785 does', () => {
    const row = {
      communityId: 'C\u00e9"\\\u2028',
      post: 'member',
      step: 1,
      serviceYears: 0.1,
      education: 'e',
      qualification: 'q',
      honours: 'h',
      appraisal: 'a',
      points: 1e21,
    };
    expect(rosterFingerprint([{ workerId: 'W1', ...row }])).toBe(sha256(`${canonicalJson(row)}\n`));
  });

  test('and the cells are the same for any order of the rows', () => {
    const shuffled = peopleOf(builtInPolicy).chain(({ workers }) =>
      fc.tuple(
        fc.constant(workers),
        fc.shuffledSubarray([...workers], { minLength: workers.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([workers, others]) => {
        expect(rosterFingerprint(others)).toBe(rosterFingerprint(workers));
        expect(foldRoster(builtInPolicy, others)).toEqual(foldRoster(builtInPolicy, workers));
      }),
    );
  });
});

describe('the fingerprint of a bonus roll', () => {
  const row = { workerId: 'W1', communityId: 'C1', months: 12, appraisal: 'competent' };
  const community = { communityId: 'C1', rating: 'met' };

  test('can be taken again by anybody from its canonical rows and those of the communities', () => {
    const lines = [
      '{"appraisal":"competent","communityId":"C1","deduction":"48.00","months":12}',
      '{"appraisal":"competent","communityId":"C1","months":12}',
      '',
      '{"communityId":"C1","rating":"met"}',
    ];
    expect(bonusFingerprint([row, { ...row, deduction: 4800n }], [community])).toBe(
      sha256(lines.map((line) => `${line}\n`).join('')),
    );
  });

  test('takes a deduction of nothing for none', () => {
    expect(bonusFingerprint([{ ...row, deduction: 0n }], [community])).toBe(
      bonusFingerprint([row], [community]),
    );
  });

  test('covers the ratings of the communities', () => {
    expect(bonusFingerprint([row], [{ ...community, rating: 'good' }])).not.toBe(
      bonusFingerprint([row], [community]),
    );
  });

  test('is the same for any order of the rows', () => {
    const shuffled = peopleOf(builtInPolicy).chain(({ bonusRows, communities }) =>
      fc.record({
        bonusRows: fc.constant(bonusRows),
        communities: fc.constant(communities),
        others: fc.shuffledSubarray([...bonusRows], { minLength: bonusRows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ bonusRows, communities, others }) => {
        expect(bonusFingerprint(others, [...communities].reverse())).toBe(
          bonusFingerprint(bonusRows, communities),
        );
      }),
    );
  });
});
