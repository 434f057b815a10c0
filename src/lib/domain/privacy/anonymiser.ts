import { ageBand, serviceYearsAt } from './ageBand.ts';
import { calendarDate } from './calendarDate.ts';
import { birthOnCard } from './identityCard.ts';
import type { PersonalKind } from './personalKind.ts';
import { strayKind } from './strayData.ts';
import type { Treatment } from './treatment.ts';

/** A column as it is taken over. */
export interface TreatedColumn {
  /** place in the rows that come in, from 0 */
  readonly column: number;
  readonly treatment: Treatment;
}

/** What was done to one column; never what stood in it. */
export interface ColumnReport {
  readonly column: number;
  readonly treatment: Treatment['kind'];
  /** cells emptied because they held personal data of a kind */
  readonly blanked: Readonly<Partial<Record<PersonalKind, number>>>;
  /** dates that could not be read, and are left empty */
  readonly unread: number;
}

/** Anonymises a file row by row, so that a large one need never be held twice. */
export interface Anonymiser {
  /** the cells that remain of a row, in the order of the columns kept */
  row(cells: readonly string[]): string[];
  report(): ColumnReport[];
}

/**
 * Makes an anonymiser. `pseudonymOf` turns an identifier, as it is written, into a pseudonym; a
 * blank one stays blank, so that the row is still refused for want of it.
 */
export function anonymiser(
  columns: readonly TreatedColumn[],
  pseudonymOf: (identifier: string) => string,
): Anonymiser {
  const kept = columns.filter(({ treatment }) => treatment.kind !== 'leaveOut');
  const blanked = new Map<number, Partial<Record<PersonalKind, number>>>();
  const unread = new Map<number, number>();

  function cell(text: string, { column, treatment }: TreatedColumn): string {
    if (text.trim() === '') return '';
    switch (treatment.kind) {
      case 'leaveOut':
        return '';
      case 'pseudonym':
        return pseudonymOf(text.trim());
      case 'keep': {
        const stray = strayKind(text);
        if (stray === null) return text;
        const counts = blanked.get(column) ?? {};
        blanked.set(column, { ...counts, [stray]: (counts[stray] ?? 0) + 1 });
        return '';
      }
      case 'ageBand': {
        const born = birthOnCard(text.trim()) ?? calendarDate(text);
        return told(column, born && ageBand(born, treatment.at, treatment.width));
      }
      case 'serviceYears': {
        const since = calendarDate(text);
        return told(column, since && serviceYearsAt(since, treatment.at));
      }
    }
  }

  function told(column: number, value: string | number | null): string {
    if (value !== null) return String(value);
    unread.set(column, (unread.get(column) ?? 0) + 1);
    return '';
  }

  return {
    row: (cells) => kept.map((column) => cell(cells[column.column] ?? '', column)),
    report: () =>
      columns.map(({ column, treatment }) => ({
        column,
        treatment: treatment.kind,
        blanked: blanked.get(column) ?? {},
        unread: unread.get(column) ?? 0,
      })),
  };
}
