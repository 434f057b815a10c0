import { readFileSync } from 'node:fs';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { exampleRows } from '../../../src/lib/state/exampleRows.ts';
import { foldedRoster } from '../../../src/lib/state/foldedRoster.ts';

const file = (name: string): string => readFileSync(`data/sample/${name}.csv`, 'utf8');

/** The built-in example, row by row and folded. */
export const sampleRows = exampleRows(policy, {
  roster: file('roster'),
  bonus: file('bonus'),
  communities: file('communities'),
});
export const { population } = foldedRoster(policy, sampleRows);
