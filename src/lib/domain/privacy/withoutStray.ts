import type { Cells } from '../roster/columns.ts';
import type { Checked } from '../roster/problem.ts';
import type { RowRules } from '../roster/rowRules.ts';
import type { PersonalKind } from './personalKind.ts';
import { strayKind } from './strayData.ts';

/**
 * The rules of a file, of which no cell with personal data in it reaches the row: such a cell is
 * empty, and counted. The worker's identifier, which becomes a pseudonym, may be any.
 */
export class WithoutStray<Name extends string, T> implements RowRules<Name, T> {
  readonly #rules: RowRules<Name, T>;
  /** how many cells of each column were emptied, by the kind of what they held */
  readonly blanked = new Map<string, Map<PersonalKind, number>>();

  constructor(rules: RowRules<Name, T>) {
    this.#rules = rules;
  }

  get columns(): RowRules<Name, T>['columns'] {
    return this.#rules.columns;
  }

  check(row: number, cells: Cells<Name>): Checked<T> {
    const kept: Partial<Record<Name, string>> = { ...cells };
    for (const { name } of this.columns) {
      const kind = name === 'worker_id' ? null : strayKind(kept[name] ?? '');
      // The name of a community may end in the number of a door.
      if (kind === null || (kind === 'address' && name === 'community_id')) continue;
      kept[name] = '';
      this.#count(name, kind);
    }
    return this.#rules.check(row, kept);
  }

  #count(column: string, kind: PersonalKind): void {
    const counts = this.blanked.get(column) ?? new Map<PersonalKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    this.blanked.set(column, counts);
  }
}
