import { builtInPolicy } from '$lib/domain/policy/builtInPolicy.ts';
import { foldPoints } from '$lib/domain/inference/ladder/points.ts';
import { foldService } from '$lib/domain/inference/ladder/seniority.ts';
import { exampleRows } from '$lib/state/exampleRows.ts';
import bonus from '../../../data/sample/bonus.csv?raw';
import communities from '../../../data/sample/communities.csv?raw';
import roster from '../../../data/sample/roster.csv?raw';

/** Folds years of service and points at build time: the page needs the groups, not the people. */
export const load = () => {
  const { workers } = exampleRows(builtInPolicy, { roster, bonus, communities });
  return { service: foldService(workers), points: foldPoints(workers) };
};
