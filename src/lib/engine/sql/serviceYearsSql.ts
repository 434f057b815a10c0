import type { Selection } from '../selection.ts';
import { integer } from './quote.ts';
import { selectionSql } from './selectionSql.ts';

/**
 * How many workers of a selection served how long: `years_from, workers`, a row for each band of
 * `width` years that somebody falls in. Null years are those not given; they come last.
 */
export function serviceYearsSql(selection: Selection, width: number): string {
  const band = `CAST(floor(roster.service_years / ${integer(width)}) AS INTEGER) * ${integer(width)}`;
  return `SELECT ${band} AS years_from, CAST(count(*) AS INTEGER) AS workers
FROM roster
WHERE ${selectionSql(selection)}
GROUP BY 1
ORDER BY 1 NULLS LAST`;
}
