import { filterRows, type RowFilter } from '../domain/roster/table/filterRows.ts';
import type { RowField } from '../domain/roster/table/rowField.ts';
import { sortInSlices, type Sliced } from '../domain/roster/table/sortInSlices.ts';
import type { Worker } from '../domain/roster/worker.ts';

export interface RowOrder {
  readonly field: RowField;
  readonly direction: 'ascending' | 'descending';
}

/** How long a slice may hold up the page, in milliseconds. */
const SLICE_MS = 12;

/**
 * The rows of the roster in use as a table: filtered and sorted in slices, so that half a million
 * rows never hold up the page. It needs no database. A newer wish gives up an older one.
 */
export class RosterTable {
  readonly workers: readonly Worker[];
  /** numbers of the rows that are shown, in the order in which they are */
  #rows = $state.raw<Uint32Array>(new Uint32Array());
  #order = $state.raw<RowOrder | null>(null);
  #filter = $state.raw<RowFilter>({});
  #progress = $state<number | null>(null);
  #wish = 0;
  readonly #written: (worker: Worker, field: RowField) => string;

  constructor(
    workers: readonly Worker[],
    written: (worker: Worker, field: RowField) => string = (worker, field) =>
      String(worker[field] ?? ''),
  ) {
    this.workers = workers;
    this.#written = written;
    this.#rows = Uint32Array.from(workers.keys());
  }

  get rows(): Uint32Array {
    return this.#rows;
  }

  get order(): RowOrder | null {
    return this.#order;
  }

  get filter(): RowFilter {
    return this.#filter;
  }

  /** The share of the work that is done; null where none is going on. */
  get progress(): number | null {
    return this.#progress;
  }

  /** Shows other rows. */
  async show(filter: RowFilter): Promise<void> {
    this.#filter = filter;
    await this.#work();
  }

  /** Sorts by a column; by the same again, the other way round. */
  async sortBy(field: RowField): Promise<void> {
    const again = this.#order?.field === field && this.#order.direction === 'ascending';
    this.#order = { field, direction: again ? 'descending' : 'ascending' };
    await this.#work();
  }

  async #work(): Promise<void> {
    const wish = ++this.#wish;
    const found = await this.#run(filterRows(this.workers, this.#filter, this.#written), wish);
    if (found === null) return;
    const order = this.#order;
    const sorted =
      order === null ? found : await this.#run(sortInSlices(found, this.#compare(order)), wish);
    if (sorted === null) return;
    this.#rows = sorted;
    this.#progress = null;
  }

  /** Drives work to its end, pausing between slices; null where a newer wish has come. */
  async #run<T>(work: Sliced<T>, wish: number): Promise<T | null> {
    let until = performance.now() + SLICE_MS;
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      if (performance.now() < until) continue;
      this.#progress = step.value;
      await nextTask();
      if (wish !== this.#wish) return null;
      until = performance.now() + SLICE_MS;
    }
  }

  #compare({ field, direction }: RowOrder): (a: number, b: number) => number {
    const { workers } = this;
    const sign = direction === 'ascending' ? 1 : -1;
    return (a, b) => {
      const x = workers[a]?.[field];
      const y = workers[b]?.[field];
      // Rows without a value stand last, whichever way it is sorted.
      if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
      return x < y ? -sign : x > y ? sign : 0;
    };
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
