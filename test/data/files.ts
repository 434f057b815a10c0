import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** The text of a file below data/. */
export function textOf(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
}

/** The rows of a CSV file below data/sample/, read plainly: the sample quotes nothing. */
export function rowsOf(name: string): Row[] {
  const [header = '', ...lines] = textOf(`sample/${name}`).trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}

/** How many rows have each value in a column. */
export function countBy(rows: readonly Row[], column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const value = row[column] ?? '';
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Whole yuan of the default ladder, written out here so that the tests don't lean on the policy. */
export const ladder = [
  2000, 1900, 1800, 1600, 1500, 1400, 1200, 1100, 1000, 800, 700, 600,
] as const;

/** What the step of a roster row is worth on the default ladder, in whole yuan a month. */
export function gradeAllowanceOf(row: Row): number {
  const amount = ladder[Number(row.step) - 1];
  if (amount === undefined) throw new RangeError(`step ${row.step ?? ''}`);
  return amount;
}
