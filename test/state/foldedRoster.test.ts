import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noChange, simulate } from '../../src/lib/domain/budget/simulate.ts';
import { correlationOf } from '../../src/lib/domain/inference/ladder/points.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { foldedRoster } from '../../src/lib/state/foldedRoster.ts';
import { exampleRows } from '../../src/lib/state/exampleRows.ts';

const read = (name: string): string => readFileSync(`data/sample/${name}.csv`, 'utf8');
const rows = exampleRows(builtInPolicy, {
  roster: read('roster'),
  bonus: read('bonus'),
  communities: read('communities'),
});

test('a roster with every column is folded to what passes from one thread to another', () => {
  const folded = foldedRoster(builtInPolicy, rows);
  const passed = structuredClone(folded);
  const budget = ({ population }: typeof folded) =>
    simulate({ policy: builtInPolicy, population, scenario: noChange, year: 2022 }).baseline;
  expect(budget(passed)).toEqual(budget(folded));
  expect(folded.points.length).toBeGreaterThan(0);
  const byStep = (_: string, step: number) => BigInt(100 - step);
  expect(correlationOf(passed.points, byStep)).toBe(correlationOf(folded.points, byStep));
});
