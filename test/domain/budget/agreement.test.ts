import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareWithPublished } from '../../../src/lib/domain/budget/agreement.ts';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { RosterRows } from '../../../src/lib/state/foldedRoster.ts';
import { exampleRows } from '../../../src/lib/state/exampleRows.ts';
import { foldedRoster } from '../../../src/lib/state/foldedRoster.ts';

const file = (name: string): string => readFileSync(`data/sample/${name}.csv`, 'utf8');
const example = exampleRows(policy, {
  roster: file('roster'),
  bonus: file('bonus'),
  communities: file('communities'),
});

function compare(rows: RosterRows) {
  const { population, communitiesByRating } = foldedRoster(policy, rows);
  const { baseline } = simulate({ policy, population, scenario: noChange, year: 2022 });
  const observed = { grade: population.grade, communitiesByRating, budget: baseline };
  return new Map(compareWithPublished(policy, observed).map((row) => [row.fact.id, row]));
}

describe('the published figures held against a roster', () => {
  test('all agree with the example roster, the mean by rounding', () => {
    const rows = compare(example);
    expect(rows.size).toBeGreaterThanOrEqual(11);
    for (const [id, { agreement }] of rows)
      expect([id, agreement]).toEqual([id, id === 'P7.mean' ? 'rounds' : 'agrees']);
  });

  test('say by how much a roster differs that lacks a worker', () => {
    const rows = compare({ ...example, workers: example.workers.slice(1) });
    expect(rows.get('P7.workers')).toMatchObject({ agreement: 'differs' });
    expect(rows.get('P7.workers')?.difference.toString()).toBe('-1');
  });

  test('say by how many fen a bonus roll differs', () => {
    const bonusRows = example.bonusRows.map((row, i) =>
      i === 0 ? { ...row, deduction: 1n } : row,
    );
    const total = compare({ ...example, bonusRows }).get('P11.total');
    expect(total?.difference.toString()).toBe('-0.01');
  });

  test('say nothing of the bonus where no bonus roll is loaded: it is not known, not nothing', () => {
    const rows = compare({ ...example, bonusRows: [] });
    expect(rows.get('P11.total')).toMatchObject({ computed: null, agreement: 'differs' });
    expect(rows.get('P7.workers')).toMatchObject({ agreement: 'agrees' });
  });

  test('differ from a roster without anybody, whose mean nobody can say', () => {
    const mean = compare({ workers: [], bonusRows: [], communities: [] }).get('P7.mean');
    expect(mean).toMatchObject({ computed: null, agreement: 'differs' });
  });
});
