import type { MistakenLabel } from '../roster/problem.ts';
import type { ProblemGroup } from './problemGroups.ts';

/** Ways of writing steps that are asked once for the whole file, with the first cell of each. */
export function stepQuestions(
  groups: readonly ProblemGroup[],
): readonly (readonly [MistakenLabel, ProblemGroup])[] {
  const found = new Map<MistakenLabel, ProblemGroup>();
  for (const group of groups) {
    const { first } = group;
    if (first.code !== 'step_out_of_range' || first.reason === 'outside') continue;
    if (!found.has(first.reason)) found.set(first.reason, group);
  }
  return [...found];
}
