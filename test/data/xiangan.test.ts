import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/lib/domain/budget/budgetItems.ts';
import { noChange, simulate } from '../../src/lib/domain/budget/simulate.ts';
import { foldRolls } from '../../src/lib/domain/assessment/foldRolls.ts';
import { movesIn } from '../../src/lib/domain/placement/flow.ts';
import { foldCareers } from '../../src/lib/domain/placement/careers.ts';
import { sampleOf, xiangan as policy } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { missingItems } from '../../src/lib/domain/policy/missingItems.ts';
import { settingsAt } from '../../src/lib/domain/policy/settingsAt.ts';
import { foldBonus, foldRoster } from '../../src/lib/domain/roster/fold.ts';
import { compilePolicy } from '../../src/lib/domain/rules/policyCompiler.ts';
import { slipOf } from '../../src/lib/domain/slip/slip.ts';
import { exampleRows } from '../../src/lib/state/exampleRows.ts';
import { textOf } from './files.ts';

const rows = exampleRows(policy, {
  roster: textOf('sample-xiangan/roster.csv'),
  bonus: textOf('sample-xiangan/bonus.csv'),
  communities: textOf('sample-xiangan/communities.csv'),
});
const population = {
  grade: foldRoster(policy, rows.workers),
  bonus: foldBonus(policy, rows.bonusRows, rows.communities),
  bonusByCommunity: foldRolls(policy, rows.bonusRows, rows.communities),
  careers: foldCareers(rows.workers),
};
const settings = settingsAt(policy, '2013-12');
const { tables } = compilePolicy(policy, settings);

describe('the published pay of Xiang’an', () => {
  test('is twelve steps that rise with their number, the same for every post', () => {
    const ladder = [1200, 1230, 1260, 1300, 1340, 1380, 1430, 1480, 1540, 1600, 1670, 1740];
    for (const row of tables.place.gradeAllowance)
      expect(row).toEqual(ladder.map((yuan) => BigInt(yuan) * 100n));
  });

  test('is a post pay and a subsidy by post, the subsidy an item that the policy adds', () => {
    const first = (id: string) => tables.place[id]?.map((row) => row[0]);
    expect(first('baseAllowance')).toEqual([110_000n, 90_000n, 80_000n, 70_000n, 50_000n]);
    expect(first('subsidy')).toEqual([80_000n, 60_000n, 50_000n, 40_000n, 30_000n]);
  });

  test('says of insurance, housing fund, bonus and award that they are not published', () => {
    expect(missingItems(policy, settings)).toEqual([
      'socialInsurance.monthly',
      'housingFund.rate',
      'communityBonus.base',
      'individualAward.amount',
    ]);
    const { baseline } = simulate({ policy, population, scenario: noChange, year: 2013 });
    for (const id of ['socialInsurance', 'housingFund', 'communityBonus', 'individualAward'])
      expect(costOf(baseline, id).annual).toBe(0n);
  });

  test('has a made-up roster of its own', () => {
    expect(sampleOf(policy)).toBe('sample-xiangan');
    expect(rows.workers).toHaveLength(58);
  });
});

describe('placing by years of service', () => {
  test.each([
    [0, 1],
    [1.9, 1],
    [2, 2],
    [21, 11],
    [22, 12],
    [40, 12],
  ])('puts %d years on step %i', (serviceYears, step) => {
    const { lines } = slipOf({
      policy,
      scenario: noChange,
      subject: { place: { post: 'member', step: 1, serviceYears }, roll: null },
      year: 2013,
    });
    const grade = lines.find(({ item }) => item === 'gradeAllowance');
    expect(grade?.before.monthly).toBe(tables.place.gradeAllowance[2]?.[step - 1]);
  });

  test('leaves the example where its steps are, and a year less a step sends people up', () => {
    const faster = {
      schema: 1 as const,
      name: '',
      provisions: [{ kind: 'parameters' as const, values: { 'points.service.perYear': '2' } }],
    };
    const moved = simulate({ policy, population, scenario: faster, year: 2013 });
    const { up, down, same } = movesIn(moved.movement);
    expect(down).toBe(0);
    expect(up).toBeGreaterThan(40);
    expect(up + same).toBe(58);
    expect(moved.impact.monthly > 0n).toBe(true);
    expect(moved.warnings).toEqual([]);
  });
});
