import type { ResultValue } from '../resultValue.ts';
import { columnValues, type ColumnType, type TableData } from '../table.ts';
import { identifier, text } from './quote.ts';

/** Type names that DuckDB and PostgreSQL both know. */
const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  bigint: 'BIGINT',
  real: 'DOUBLE PRECISION',
};

/** The statements that put an empty table in place of one that may be there. */
export function replaceTableSql(name: string, { columns }: TableData): readonly string[] {
  const definitions = columns.map(
    (column) => `${identifier(column.name)} ${sqlTypes[column.type]}`,
  );
  return [
    `DROP TABLE IF EXISTS ${identifier(name)}`,
    `CREATE TABLE ${identifier(name)} (${definitions.join(', ')})`,
  ];
}

/** A small table written out in a statement: `SELECT … FROM (VALUES …)`, every column typed. */
export function valuesSql(data: TableData): string {
  const { columns, rows } = data;
  const names = columns.map(({ name }) => identifier(name));
  const typed = columns.map(({ type }, i) => `CAST(${names[i] ?? ''} AS ${sqlTypes[type]})`);
  if (rows === 0) {
    const nothing = columns.map(
      ({ type }, i) => `CAST(NULL AS ${sqlTypes[type]}) AS ${names[i] ?? ''}`,
    );
    return `SELECT ${nothing.join(', ')} WHERE 1 = 0`;
  }
  const values = columns.map((column) => columnValues(column, 0, rows).map(literal));
  const tuples = Array.from({ length: rows }, (_, row) => {
    return `(${values.map((column) => column[row] ?? 'NULL').join(', ')})`;
  });
  const selected = typed.map((expression, i) => `${expression} AS ${names[i] ?? ''}`);
  return `SELECT ${selected.join(', ')} FROM (VALUES ${tuples.join(', ')}) AS v(${names.join(', ')})`;
}

function literal(value: ResultValue): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? text(value) : String(value);
}
