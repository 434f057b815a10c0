import { solve, type Constraint, type Coefficients } from 'yalps';
import type { SuppressedTable } from '../../../../src/lib/domain/privacy/suppression/suppressTable.ts';

/** The least and the most that a hidden count can be, by what is shown. */
export interface Range {
  readonly row: number;
  readonly column: number;
  readonly least: number;
  readonly most: number;
}

/**
 * What somebody can tell of each hidden count of a table, its totals among them, by linear
 * programming over the shown ones: in a table with totals the ends are whole by themselves. The
 * last row and the last column are the totals. `most` is Infinity where nothing bounds it.
 *
 * @param atLeast what is known besides: that somebody stands behind every hidden count, say
 */
export function whatCanBeTold(table: SuppressedTable, atLeast = 0): Range[] {
  const all = [
    ...table.cells.map((row, i) => [...row, table.rowTotals[i] ?? null]),
    [...table.columnTotals, table.total],
  ];
  const places = all.flatMap((row, i) =>
    row.flatMap((shown, j) => (shown === null ? [{ row: i, column: j }] : [])),
  );
  const constraints = new Map<string, Constraint>(
    places.map((_, i) => [`least${String(i)}`, { min: atLeast }]),
  );
  all.forEach((row, i) => {
    constraints.set(`r${String(i)}`, { equal: -known(row) });
  });
  (all[0] ?? []).forEach((_, j) => {
    constraints.set(`c${String(j)}`, { equal: -known(all.map((row) => row[j] ?? null)) });
  });
  const rows = all.length;
  const columns = all[0]?.length ?? 0;
  const variables = (objective: number): Map<string, Coefficients> =>
    new Map(
      places.map(({ row, column }, i): [string, Coefficients] => [
        String(i),
        {
          [`r${String(row)}`]: column === columns - 1 ? -1 : 1,
          [`c${String(column)}`]: row === rows - 1 ? -1 : 1,
          [`least${String(i)}`]: 1,
          goal: i === objective ? 1 : 0,
        },
      ]),
    );
  const end = (direction: 'minimize' | 'maximize', objective: number): number => {
    const found = solve({
      direction,
      objective: 'goal',
      constraints,
      variables: variables(objective),
    });
    if (found.status === 'unbounded') return Infinity;
    if (found.status !== 'optimal') throw new Error(found.status);
    return Math.round(found.result);
  };
  return places.map((place, i) => ({
    ...place,
    least: end('minimize', i),
    most: end('maximize', i),
  }));
}

/** The sum of the shown counts of a line whose last one is the total of the others. */
function known(line: readonly (number | null)[]): number {
  return line.reduce<number>(
    (sum, count, i) => sum + (i === line.length - 1 ? -1 : 1) * (count ?? 0),
    0,
  );
}
