import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../src/lib/domain/rules/policyCompiler.ts';
import {
  builtInPolicies,
  eighteenGrades as policy,
  sampleOf,
} from '../../src/lib/domain/policy/builtInPolicies.ts';
import { settingsAt } from '../../src/lib/domain/policy/settingsAt.ts';
import { ownNumber } from '../../src/lib/domain/roster/ownNumber.ts';
import { exampleRows } from '../../src/lib/state/exampleRows.ts';
import { textOf } from './files.ts';

const rows = exampleRows(policy, {
  roster: textOf('sample-18-grades/roster.csv'),
  bonus: textOf('sample-18-grades/bonus.csv'),
  communities: textOf('sample-18-grades/communities.csv'),
});

const gradeOf = (step: number) => {
  const found = policy.steps[step - 1];
  return found ? ownNumber(found) : null;
};

describe('the example of three posts on eighteen grades', () => {
  test('says that it is made up, in its title and in its only source', () => {
    expect(policy.title.zh).toContain('虚构');
    expect(policy.title.en).toContain('made up');
    expect(Object.values(policy.sources).map(({ title }) => title.zh)).toEqual([
      expect.stringContaining('虚构示例') as string,
    ]);
    expect(policy.facts).toEqual([]);
  });

  test('calls every value assumed, with that source', () => {
    for (const [id, { values }] of Object.entries(policy.parameters))
      for (const { status, source } of values)
        expect([id, status, source?.document]).toEqual([id, 'assumed', 'example']);
  });

  test('says since when only where a made-up value follows another', () => {
    for (const [id, { values }] of Object.entries(policy.parameters))
      expect([id, values.map(({ from }) => from === undefined)]).toEqual([
        id,
        values.map((_, i) => i === 0),
      ]);
  });

  test('counts its grades from the lowest: step 1 is grade 18', () => {
    expect(policy.steps.map((step) => ownNumber(step))).toEqual(
      Array.from({ length: 18 }, (_, i) => 18 - i),
    );
  });

  test.each([
    ['head', 18, 7],
    ['deputy', 15, 4],
    ['staff', 12, 1],
  ])('lets %s stand on grades %i to %i', (id, highest, lowest) => {
    const range = policy.posts.find((post) => post.id === id)?.steps;
    expect([gradeOf(range?.from ?? 0), gradeOf(range?.to ?? 0)]).toEqual([highest, lowest]);
  });

  test('pays grade 7 of a head 3600 yuan, and 3720 from July on, 30 % of it by performance', () => {
    const paid = (month: string) => {
      const { place, gradePerformance } = compilePolicy(policy, settingsAt(policy, month)).tables;
      return [place.gradeAllowance[0]?.[11], gradePerformance?.[0]?.[11]];
    };
    expect(paid('2022-06')).toEqual([360_000n, 108_000n]);
    expect(paid('2022-07')).toEqual([372_000n, 111_600n]);
    expect(paid('2023-07')).toEqual([384_000n, 115_200n]);
  });
});

describe('its people', () => {
  test('are a small roster that fits it without a problem', () => {
    expect(rows.workers.length).toBeGreaterThanOrEqual(60);
    expect(rows.workers.length).toBeLessThanOrEqual(120);
    expect(new Set(rows.workers.map(({ communityId }) => communityId)).size).toBe(12);
    expect(rows.communities).toHaveLength(12);
  });

  test('have one head in each community', () => {
    const heads = rows.workers.filter(({ post }) => post === 'head');
    expect(heads.map(({ communityId }) => communityId)).toEqual(
      rows.communities.map(({ communityId }) => communityId),
    );
  });

  test('are in the bonus roll where they served at least a year', () => {
    const served = rows.workers.filter(({ serviceYears = 0 }) => serviceYears > 0);
    expect(rows.bonusRows.map(({ workerId }) => workerId)).toEqual(
      served.map(({ workerId }) => workerId),
    );
  });
});

describe('the built-in policies', () => {
  test('have ids of their own, and each its sample', () => {
    const ids = builtInPolicies.map(({ policy: { id } }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const built of builtInPolicies) expect(sampleOf(built.policy)).toBe(built.sample);
    expect(sampleOf({ id: 'elsewhere' })).toBeNull();
  });
});
