import type { Cells, Column } from './columns.ts';
import { normalizedName } from './normalizedText.ts';
import type { Problem } from './problem.ts';

/** The place of each known column in the fields of a row. */
export type ColumnPlaces<Name extends string> = ReadonlyMap<Name, number>;

/** A header row as read: where the columns are, or why the file can't be used. */
export interface Header<Name extends string> {
  readonly places: ColumnPlaces<Name>;
  readonly problems: readonly Problem[];
}

/**
 * Finds the columns in the fields of a header row. Headers are compared without regard to case,
 * blanks, hyphens and full-width letters; columns that are not known are passed over.
 */
export function matchHeader<Name extends string>(
  fields: readonly string[],
  columns: readonly Column<Name>[],
): Header<Name> {
  const byHeader = new Map<string, Column<Name>>();
  for (const column of columns) {
    for (const header of headersOf(column)) byHeader.set(normalizedName(header), column);
  }
  const places = new Map<Name, number>();
  const problems: Problem[] = [];
  fields.forEach((field, place) => {
    const column = byHeader.get(normalizedName(field));
    if (!column) return;
    if (places.has(column.name)) {
      const first = fields[places.get(column.name) ?? 0] ?? '';
      problems.push({
        row: 1,
        column: column.name,
        value: field,
        code: 'duplicate_column',
        headers: [first, field],
      });
    } else {
      places.set(column.name, place);
    }
  });
  for (const column of columns) {
    if (!column.required || places.has(column.name)) continue;
    problems.push({
      row: 1,
      column: column.name,
      value: '',
      code: 'missing_column',
      headers: headersOf(column),
    });
  }
  return { places, problems };
}

/** How many of the columns a header row names: what tells one delimiter from another. */
export function countKnownHeaders(fields: readonly string[], columns: readonly Column[]): number {
  return matchHeader(fields, columns).places.size;
}

/** The cells of a row by column. */
export function cellsOf<Name extends string>(
  fields: readonly string[],
  places: ColumnPlaces<Name>,
): Cells<Name> {
  const cells: Partial<Record<Name, string>> = {};
  for (const [name, place] of places) cells[name] = fields[place] ?? '';
  return cells;
}

function headersOf(column: Column): readonly string[] {
  return [column.name, ...column.aliases];
}
