import { builtInPolicy } from '$lib/domain/policy/builtInPolicy.ts';
import { exampleRows } from '$lib/state/exampleRows.ts';
import { foldedRoster } from '$lib/state/foldedRoster.ts';
import bonus from '../../data/sample/bonus.csv?raw';
import communities from '../../data/sample/communities.csv?raw';
import roster from '../../data/sample/roster.csv?raw';

/** Folds the example at build time, so that every figure stands in the page before a script runs. */
export const load = () => ({
  folded: foldedRoster(builtInPolicy, exampleRows(builtInPolicy, { roster, bonus, communities })),
});
