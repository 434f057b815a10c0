import { strayKind } from '../../domain/privacy/strayData.ts';
import type { BonusRow, Worker } from '../../domain/roster/worker.ts';
import { pseudonymiser } from './pseudonym.ts';
import type { PseudonymKey } from './pseudonymKey.ts';

/** Rows of people. */
export interface PeopleRows {
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
}

/** The fields of a worker that may hold any text, and so somebody's telephone number. */
const FREE_TEXTS = ['education', 'qualification', 'honours', 'ageBand'] as const;

/**
 * The rows as they are taken into use: the identifier of every person replaced by a pseudonym made
 * with the key, and free texts that hold personal data emptied. Other rows, such as communities,
 * name nobody and stay.
 */
export function anonymisedRows<Rows extends PeopleRows>(rows: Rows, key: PseudonymKey): Rows {
  const pseudonymOf = pseudonymiser(key);
  return {
    ...rows,
    workers: rows.workers.map((worker) => withoutStray(renamed(worker, pseudonymOf))),
    bonusRows: rows.bonusRows.map((row) => renamed(row, pseudonymOf)),
  };
}

function renamed<T extends Worker | BonusRow>(row: T, pseudonymOf: (id: string) => string): T {
  return { ...row, workerId: pseudonymOf(row.workerId) };
}

function withoutStray(worker: Worker): Worker {
  const held = FREE_TEXTS.filter((field) => strayKind(worker[field] ?? '') !== null);
  if (held.length === 0) return worker;
  const fields = Object.entries(worker).filter(([name]) => !held.some((field) => field === name));
  return Object.fromEntries(fields) as unknown as Worker;
}
