import { tableFromIPC, Type, type DataType } from '@uwdata/flechette';
import type { ResultRow } from '../database.ts';
import { asItIs, decimal, resultRows, unreadable, type ResultColumn } from './resultRows.ts';

/** The rows of a result in Arrow messages, under the rules of `ResultValue`. */
export function rowsFromArrow(messages: Uint8Array[]): ResultRow[] {
  const table = tableFromIPC(messages, { useBigInt: true, useDecimalInt: true });
  const columns = table.schema.fields.map(({ name, type }, i) => ({
    name,
    values: table.getChildAt(i).toArray(),
    read: reader(name, type),
  }));
  return resultRows(columns, table.numRows);
}

function reader(name: string, type: DataType): ResultColumn['read'] {
  switch (type.typeId) {
    case Type.Int:
    case Type.Float:
    case Type.Utf8:
      return asItIs;
    case Type.Null:
      return () => null;
    case Type.Bool:
      return String;
    case Type.Decimal:
      return (value) => decimal(BigInt(value as number | bigint), type.scale);
    default:
      return unreadable(name, typeName(type.typeId));
  }
}

function typeName(typeId: number): string {
  const entry = Object.entries(Type).find(([, id]) => id === typeId);
  return entry?.[0] ?? String(typeId);
}
