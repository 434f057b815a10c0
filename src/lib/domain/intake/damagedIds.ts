import type { ReadSheet } from './communityWords.ts';

/** Digits that a spreadsheet keeps of a number; it writes 0 for those behind them. */
const KEPT_DIGITS = 15;

const SCIENTIFIC = /^\d(\.\d+)?E\+?\d+$/i;
const LONG = new RegExp(`^\\d{${String(KEPT_DIGITS + 1)},}$`);

/** Ids that a spreadsheet took for numbers: where the column stands, and one of the cells. */
export interface DamagedIds {
  readonly column: number;
  readonly value: string;
}

/**
 * Whether the ids of a sheet have lost their last digits, because a spreadsheet took them for
 * numbers: 1.23E+17, or long numbers that all end in zeros from the sixteenth digit on. Such a
 * column tells nobody apart for sure, and can't be put right; null where it can be relied on.
 */
export function damagedIds({ sheet, layout, mapping }: ReadSheet): DamagedIds | null {
  const column = mapping.columns.indexOf('worker_id');
  if (column < 0) return null;
  const ids = sheet.rows
    .slice(layout.first)
    .map(({ cells }) => (cells[column] ?? '').trim())
    .filter((text) => text !== '');
  const scientific = ids.find((text) => SCIENTIFIC.test(text));
  const long = ids.filter((text) => LONG.test(text));
  const rounded = long.every((text) => /^0+$/.test(text.slice(KEPT_DIGITS)));
  const value = scientific ?? (rounded ? long[0] : undefined);
  return value === undefined ? null : { column, value };
}
