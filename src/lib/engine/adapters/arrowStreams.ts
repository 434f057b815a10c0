import {
  columnFromArray,
  dictionary,
  float64,
  int32,
  int64,
  tableFromColumns,
  tableToIPC,
  utf8,
  type Column as ArrowColumn,
  type DataType,
} from '@uwdata/flechette';
import type { ResultValue } from '../resultValue.ts';
import { columnValues, type ColumnType, type TableData } from '../table.ts';

/**
 * Rows in one stream. Between two of them the page draws and a load can be stopped: some 20 ms each,
 * and together no dearer than a few large ones.
 */
const batchRows = 8_192;

/** A table as Arrow streams, each made when it is asked for. */
export function* arrowStreams({ rows, columns }: TableData): Generator<Uint8Array> {
  for (let from = 0; from < rows; from += batchRows) {
    const to = Math.min(from + batchRows, rows);
    const named = columns.map((column): [string, ArrowColumn<unknown>] => {
      const values = columnValues(column, from, to);
      return [column.name, columnFromArray(values, arrowType(column.type, values))];
    });
    const stream = tableToIPC(tableFromColumns(named), { format: 'stream' });
    if (stream === null) throw new TypeError('Arrow wrote no bytes');
    yield stream;
  }
}

function arrowType(type: ColumnType, values: readonly ResultValue[]): DataType {
  switch (type) {
    case 'text':
      return repeats(values) ? dictionary(utf8()) : utf8();
    case 'integer':
      return int32();
    case 'bigint':
      return int64();
    case 'real':
      return float64();
  }
}

/**
 * Whether text repeats enough to travel as a dictionary: five times as fast for posts, three times
 * as slow for ids that are all different. The first values tell.
 */
function repeats(values: readonly ResultValue[]): boolean {
  const sample = values.slice(0, 1000);
  return new Set(sample).size <= sample.length / 2;
}
