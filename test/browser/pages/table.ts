import type { Locator } from '@playwright/test';
import { fenFromYuan, type Fen } from '../../../src/lib/domain/money/fen.ts';

/** What a table says, cell by cell. */
export interface ReadTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** the row of sums; empty where there is none */
  readonly total: readonly string[];
}

export async function readTable(table: Locator): Promise<ReadTable> {
  return table.evaluate((element) => {
    const cells = (row: Element) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim());
    const lines = (part: string) => [...element.querySelectorAll(`${part} tr`)].map(cells);
    return { head: lines('thead')[0] ?? [], rows: lines('tbody'), total: lines('tfoot')[0] ?? [] };
  });
}

/** A count or an amount in yuan as it is written in a cell, exactly: "+1,200.50", "−30". */
export function amountIn(cell: string | undefined): Fen {
  const amount = fenFromYuan((cell ?? '').replace(/[,+*%]/g, '').replace('−', '-'));
  if (amount === null) throw new Error(`no amount: “${cell ?? ''}”`);
  return amount;
}

/** The sum of a column. */
export function sumOf({ rows }: ReadTable, column: number): Fen {
  return rows.reduce((sum, row) => sum + amountIn(row[column]), 0n);
}

/** A count of people or communities as it is written in a cell: "1,172". */
export function countIn(cell: string | undefined): number {
  return Number(amountIn(cell) / 100n);
}
