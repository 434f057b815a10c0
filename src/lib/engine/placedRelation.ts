import type { PlacedCareers } from '../domain/placement/placeCareers.ts';
import type { CompiledPolicy } from '../domain/rules/compiledPolicy.ts';
import { tableOf, type TableData } from './table.ts';

/**
 * The careers that points put on another step than the roster's, by their place in the list, with
 * the step under two months' rules: `career, step_before, step_after`. Whoever is not in it stands
 * where the roster says, both times.
 */
export function placedTable(
  careers: PlacedCareers | null,
  before: CompiledPolicy,
  after: CompiledPolicy,
): TableData {
  const steps = ({ rules: { placement } }: CompiledPolicy): readonly number[] | undefined =>
    placement ? careers?.under(placement).steps : undefined;
  const [then, now] = [steps(before), steps(after)];
  const rows = (careers?.careers.list ?? []).flatMap(({ step }, career) => {
    const row = { career, before: then?.[career] ?? step, after: now?.[career] ?? step };
    return row.before === step && row.after === step ? [] : [row];
  });
  return tableOf(rows, [
    { name: 'career', type: 'integer', of: ({ career }) => career },
    { name: 'step_before', type: 'integer', of: (row) => row.before },
    { name: 'step_after', type: 'integer', of: (row) => row.after },
  ]);
}
