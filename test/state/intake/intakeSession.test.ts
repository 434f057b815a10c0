import { describe, expect, test } from 'vitest';
import { mappingOf } from '../../../src/lib/domain/intake/sheetGuess.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { RosterPart } from '../../../src/lib/domain/roster/rosterOrigin.ts';
import { IntakeSession } from '../../../src/lib/state/intake/intakeSession.ts';
import type { PartRequest } from '../../../src/lib/state/intake/intakeTypes.ts';
import { workbook, type FixtureSheet } from '../../fixtures/workbook.ts';

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
  const session = new IntakeSession(builtInPolicy);
  const bytes = workbook(sheets);
  const opened = session.open({ kind: 'file', name: 'x.xlsx', bytes, encoding: 'auto' });
  if ('finding' in opened) throw new Error(opened.finding.code);
  const parts: Partial<Record<RosterPart, PartRequest>> = {};
  for (const [part, sheet] of Object.entries(opened.plan) as [RosterPart, number][]) {
    const { guess } = opened.sheets[sheet]!;
    parts[part] = { sheet, mapping: mappingOf(guess, part, at), corrections: [] };
  }
  return { session, result: await session.check({ parts, communities }) };
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
