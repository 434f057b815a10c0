import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../src/lib/domain/policy/settingsAt.ts';
import { RosterStore } from '../../src/lib/engine/rosterStore.ts';
import { exampleRows } from '../../src/lib/state/exampleRows.ts';
import { engines, patience } from './engines.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../data/sample/${name}.csv`, import.meta.url), 'utf8');

const data = exampleRows(builtInPolicy, {
  roster: read('roster'),
  bonus: read('bonus'),
  communities: read('communities'),
});
const today = compilePolicy(builtInPolicy, settingsAt(builtInPolicy, '2022-12'));

describe.each(engines)('the example roster in %s', patience, (_, open) => {
  const database = open();
  const store = new RosterStore(database, builtInPolicy);
  beforeAll(() => store.load(data), patience.timeout);
  afterAll(() => database.close());

  test.each(['cells', 'rows'] as const)('costs by %s what the letter publishes', async (by) => {
    const month = await store.monthlyBill(today, by);
    const year = await store.yearlyBill(today.tables, by);
    expect(month.gradeAllowance).toBe(118_250_000n);
    expect(month.socialInsurance).toBe(1172n * 104_938n);
    expect(year).toMatchObject({ recipients: 1508, communityBonus: 613_969_901n });
  });

  test('has 1172 workers in 122 communities, 92 on steps 1–3 and 607 on steps 10–12', async () => {
    const { workers } = await store.gradeCells();
    const between = (from: number, to: number) =>
      workers.flatMap((row) => row.slice(from - 1, to)).reduce((a, b) => a + b, 0);
    expect([between(1, 12), between(1, 3), between(10, 12)]).toEqual([1172, 92, 607]);
    expect((await store.communityCells()).size).toBe(122);
  });

  test('gives every worker back as read', async () => {
    const list = await store.workers({ before: today, after: today }, { limit: 2000 });
    const byId = [...data.workers].sort((a, b) => (a.workerId < b.workerId ? -1 : 1));
    expect(list.map(({ worker }) => worker)).toEqual(byId);
  });
});
