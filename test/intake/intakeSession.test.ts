import { describe, expect, test } from 'vitest';
import { mappingOf } from '../../src/lib/domain/intake/sheetGuess.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import type { RosterPart } from '../../src/lib/domain/roster/rosterOrigin.ts';
import type { BonusRow } from '../../src/lib/domain/roster/worker.ts';
import { IntakeSession } from '../../src/lib/intake/intakeSession.ts';
import { rosterBeside } from '../../src/lib/state/intake/rosterBeside.ts';
import type { PartRequest } from '../../src/lib/intake/intakeTypes.ts';
import { workbook, type FixtureSheet } from '../fixtures/workbook.ts';

const at = { year: 2022, month: 12, day: 31 };

const roster: FixtureSheet = {
  name: '名册',
  rows: [
    ['工号', '所属社区', '岗位', '档次'],
    ['0001', '春雨社区', '委员', '10'],
    ['0002', '马街', '委员', '11'],
    ['0003', '他处社区', '委员', '12'],
  ],
};
const roll: FixtureSheet = {
  name: '奖励',
  rows: [
    ['工号', '社区编号', '月数', '年度考核'],
    ['0001', 'S1', '12', '优秀'],
    ['0002', 'S02', '6', '合格'],
  ],
};
const list: FixtureSheet = {
  name: '社区',
  rows: [
    ['社区编号', '社区名称', '社区考核等次'],
    ['S01', '春雨社区', '目标完成优秀'],
    ['S02', '马街社区', '目标完成'],
  ],
};

async function checked(sheets: readonly FixtureSheet[], communities: readonly string[] = []) {
  const { session, parts } = opened(sheets);
  return { session, result: await session.check({ parts, communities }) };
}

function inUse(bonusRows: readonly BonusRow[]) {
  const rows = () => Promise.resolve({ workers: [], bonusRows, communities: [] });
  return { origin: { kind: 'file', name: 'x' } as const, rows };
}

function opened(sheets: readonly FixtureSheet[]) {
  const session = new IntakeSession(builtInPolicy);
  const bytes = workbook(sheets);
  const seen = session.open({ kind: 'file', name: 'x.xlsx', bytes, encoding: 'auto' });
  if ('finding' in seen) throw new Error(seen.finding.code);
  const parts: Partial<Record<RosterPart, PartRequest>> = {};
  for (const [part, sheet] of Object.entries(seen.plan) as [RosterPart, number][]) {
    const { guess } = seen.sheets[sheet]!;
    parts[part] = { sheet, mapping: mappingOf(guess, part, at), corrections: [] };
  }
  return { session, parts };
}

describe('sheets that write their communities in different ways', () => {
  test('are matched by the name beside the number, and what is not found is told', async () => {
    const { session, result } = await checked([roster, list]);
    expect(result.roster?.communities).toEqual({
      words: { 春雨社区: 'S01', 马街: 'S02' },
      alike: 0,
      unknown: ['他处社区'],
    });
    expect(session.accepted.roster?.map(({ communityId }) => communityId)).toEqual(['S01', 'S02']);
    expect(session.problemsOf('roster').map(({ row, code }) => [row, code])).toEqual([
      [4, 'unknown_community'],
    ]);
  });

  test('of a bonus roll alone are looked for among the communities in use', async () => {
    const { session, result } = await checked([roll], ['S01', 'S02']);
    expect(result.bonus?.communities).toEqual({ words: { S1: 'S01' }, alike: 1, unknown: [] });
    expect(session.accepted.bonus?.map(({ communityId }) => communityId)).toEqual(['S01', 'S02']);
  });

  test('of a roster alone stay as they are where no communities are in use', async () => {
    const { session, result } = await checked([roster]);
    expect(result.roster?.communities).toBeNull();
    expect(session.accepted.roster).toHaveLength(3);
  });

  test('of a roster alone are told where the communities in use do not hold them, and kept', async () => {
    const { session, result } = await checked([roster], ['春雨社区', '马街社区']);
    expect(result.roster?.communities).toEqual({
      ...{ words: { 马街: '马街社区' }, alike: 1, unknown: ['他处社区'] },
    });
    expect(session.accepted.roster?.map(({ communityId }) => communityId)).toEqual([
      ...['春雨社区', '马街社区', '他处社区'],
    ]);
  });
});

describe('a list of communities without a bonus roll', () => {
  const row = (workerId: string, communityId: string): BonusRow => ({
    ...{ workerId, communityId, months: 12, appraisal: 'competent' },
  });
  const kept = [row('a', 'S01'), row('b', 'S01'), row('c', 'S02'), row('d', 'S99')];

  test('tells who of the roll in use carries over to it, before anything is loaded', async () => {
    const { session, parts } = opened([roster, list]);
    const beside = await rosterBeside(inUse(kept), parts);
    const result = await session.check({ parts, ...beside });
    expect(result.communities?.roll).toEqual({ all: 4, kept: 3 });
  });

  test('says so where nobody carries over, or nobody is there', async () => {
    for (const [rows, roll] of [
      [kept.slice(3), { all: 1, kept: 0 }],
      [[], { all: 0, kept: 0 }],
    ] as const) {
      const { session, parts } = opened([roster, list]);
      const result = await session.check({ parts, ...(await rosterBeside(inUse(rows), parts)) });
      expect(result.communities?.roll).toEqual(roll);
    }
  });

  test('keeps nobody of a community whose row is refused', async () => {
    const [header, first] = list.rows;
    const rows = [header!, first!, ['S02', '马街社区', '不知道']];
    const { session, parts } = opened([roster, { ...list, rows }]);
    const result = await session.check({ parts, ...(await rosterBeside(inUse(kept), parts)) });
    expect(result.communities?.roll).toEqual({ all: 4, kept: 2 });
  });

  test('tells nothing of it where the file brings a roll of its own', async () => {
    const { session, parts } = opened([roster, roll, list]);
    const result = await session.check({ parts, ...(await rosterBeside(inUse(kept), parts)) });
    expect(result.communities?.roll).toBeUndefined();
  });
});
