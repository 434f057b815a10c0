import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInPolicy as policy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import type { Solver } from '../../src/lib/domain/inference/program/integerProgram.ts';
import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import { duckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { RosterStore } from '../../src/lib/engine/rosterStore.ts';
import { foldedRoster, type RosterRows } from '../../src/lib/state/foldedRoster.ts';
import { planPolicy } from '../../src/lib/state/policyPlan.ts';
import { restorePolicy } from '../../src/lib/state/restorePolicy.ts';
import { takeUpPolicy } from '../../src/lib/state/takeUpPolicy.ts';
import { Workspace, type RosterInUse } from '../../src/lib/state/workspace.svelte.ts';
import { sampleRows } from '../domain/inference/sample.ts';

const solver: Solver = { solve: () => Promise.reject(new Error('nobody asks')) } as never;

function inUse(rows: RosterRows, origin: RosterInUse['origin']): RosterInUse {
  return { origin, folded: foldedRoster(policy, rows), rows: () => Promise.resolve(rows) };
}

const sample = inUse(sampleRows, { kind: 'sample' });
const three = inUse(
  { ...sampleRows, workers: sampleRows.workers.slice(0, 3) },
  { kind: 'file', name: '名册.xlsx' },
);

function workspace(roster = sample, open?: () => Promise<RosterStore>) {
  return new Workspace({
    policy,
    roster,
    initial: proposal042,
    solver,
    supported: () => open !== undefined,
    open: open ?? (() => Promise.reject(new Error('there is none'))),
  });
}

describe('another roster', () => {
  test('is counted at once, and its name stands where the example’s stood', () => {
    const space = workspace();
    expect(space.desk.scenario.simulation.baseline.workers).toBe(1172);
    space.useRoster(three);
    expect(space.desk.scenario.simulation.baseline.workers).toBe(3);
    expect(space.desk.origin).toEqual(three.origin);
    expect(space.desk.roster).toBe(three.folded);
  });

  test('leaves the scenario and its undo as they were', () => {
    const space = workspace();
    const { scenario } = space.desk;
    scenario.setFloors({ member: '900' }, 'keep');
    space.useRoster(three);
    expect(space.desk.scenario.floorOf('member')).toBe('900');
    space.desk.scenario.undo();
    expect(space.desk.scenario.scenario).toEqual(proposal042);
  });

  test('tells the pages that they work at another desk', () => {
    const space = workspace();
    const before = space.version;
    space.useRoster(three);
    expect(space.version).not.toBe(before);
  });

  test('takes the database’s place: the old one ends, the new one counts the new people', async () => {
    const stores: RosterStore[] = [];
    const space = workspace(sample, async () => {
      const store = new RosterStore(await Promise.resolve(duckdbNode()), policy);
      stores.push(store);
      return store;
    });
    space.start();
    await vi.waitFor(() => expect(space.desk.engine.state).toBe('ready'), 30_000);
    space.useRoster(three);
    await vi.waitFor(() => expect(space.desk.engine.state).toBe('ready'), 30_000);
    expect(await space.desk.engine.store?.gradeCells()).toEqual(three.folded.population.grade);
    await expect(stores[0]?.gradeCells()).rejects.toMatchObject({ kind: 'unavailable' });
    await space.desk.engine.close();
  });

  test('is asked for its rows once, however many ask, and again where it failed', async () => {
    const rows = vi
      .fn<() => Promise<RosterRows>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue(sampleRows);
    const { desk } = workspace({ ...sample, rows });
    await expect(desk.rows()).rejects.toThrow('no network');
    expect(await desk.rows()).toBe(await desk.rows());
    expect(rows).toHaveBeenCalledTimes(2);
  });
});

describe('another policy', () => {
  const raised = structuredClone(policy);
  Object.assign(raised, { id: 'other' });
  raised.parameters['baseAllowance.member']!.values[0]!.value = '2900';

  test('is computed with from then on, without the scenario of the one before', () => {
    const space = workspace();
    space.usePolicy(raised, sample);
    expect(space.policy.id).toBe('other');
    expect(space.desk.scenario.changesNothing).toBe(true);
    const { monthly } = space.desk.scenario.simulation.baseline.items.baseAllowance;
    const before = workspace().desk.scenario.simulation.baseline.items.baseAllowance.monthly;
    expect(monthly - before).toBe(806n * 100_00n);
  });

  test('takes up a scenario that is given with it, and keeps the year', () => {
    const space = workspace();
    space.desk.scenario.year = 2024;
    space.usePolicy(raised, sample, proposal042);
    expect(space.desk.scenario.scenario).toEqual(proposal042);
    expect(space.desk.scenario.year).toBe(2024);
  });

  describe('between visits', () => {
    const kept = new Map<string, string>();

    beforeEach(() => {
      kept.clear();
      vi.stubGlobal('localStorage', {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
        removeItem: (key: string) => kept.delete(key),
      });
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    async function taken(next: PolicyDocument, keep: boolean) {
      const space = workspace();
      const { roster, desk } = space;
      const plan = await planPolicy(next, { roster, scenario: desk.scenario.scenario });
      takeUpPolicy(space, plan, keep);
      return space;
    }

    /** What the same browser shows when the page is opened again. */
    async function reloaded() {
      const space = workspace();
      await restorePolicy(space);
      space.start();
      return space;
    }

    test.each(['other', policy.id])(
      'a scenario that came with the program stays under a file called %s',
      async (id) => {
        const before = await taken({ ...raised, id }, true);
        const after = await reloaded();
        expect(after.policy).toEqual({ ...raised, id });
        expect(after.desk.scenario.scenario).toEqual(proposal042);
        expect(after.desk.scenario.simulation.impact).toEqual(
          before.desk.scenario.simulation.impact,
        );
      },
    );

    test.each(['other', policy.id])(
      'a scenario that was left behind does not come back under a file called %s',
      async (id) => {
        const first = workspace();
        first.desk.scenario.setFloors({ member: '900' }, 'keep');
        expect((await taken({ ...raised, id }, false)).desk.scenario.changesNothing).toBe(true);
        expect((await reloaded()).desk.scenario.changesNothing).toBe(true);
      },
    );

    test('a scenario of which nothing fits is none', async () => {
      kept.set(
        'xince.scenario',
        '{"schema":1,"name":"","provisions":[{"kind":"grade_floor","amounts":{"mayor":"1"}}]}',
      );
      const { scenario } = (await reloaded()).desk;
      expect(scenario.scenario).toEqual(proposal042);
      expect(scenario.leftOut).toHaveLength(1);
    });

    test('what another edition of the policy has no place for is left out, and named', async () => {
      kept.set(
        'xince.scenario',
        JSON.stringify({
          schema: 1,
          name: '',
          provisions: [
            { kind: 'individual_award', amount: '3000' },
            { kind: 'grade_floor', amounts: { president: '1000' } },
          ],
        }),
      );
      const { scenario } = (await reloaded()).desk;
      expect(scenario.scenario.provisions.map(({ kind }) => kind)).toEqual(['individual_award']);
      expect(scenario.leftOut.map(({ kind }) => kind)).toEqual(['grade_floor']);
    });
  });
});
