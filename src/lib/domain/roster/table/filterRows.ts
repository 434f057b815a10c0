import { normalized } from '../normalizedText.ts';
import type { Worker } from '../worker.ts';
import { rowFields } from './rowField.ts';
import type { Sliced } from './sortInSlices.ts';

/** Which rows are wanted; what is left out does not matter. */
export interface RowFilter {
  /** a part of any cell, without regard to case and blanks */
  readonly text?: string | undefined;
  readonly post?: string | undefined;
  readonly communityId?: string | undefined;
  /** the highest step wanted: 1 is the highest of all */
  readonly fromStep?: number | undefined;
  readonly toStep?: number | undefined;
}

const SLICE = 4_096;

/** The numbers of the rows wanted, in their order, a slice at a time. `written` is how a cell shows. */
export function* filterRows(
  workers: readonly Worker[],
  filter: RowFilter,
  written: (worker: Worker, field: (typeof rowFields)[number]) => string,
): Sliced<Uint32Array> {
  const found = new Uint32Array(workers.length);
  const text = normalized(filter.text ?? '');
  let count = 0;
  for (const [i, worker] of workers.entries()) {
    if (i % SLICE === SLICE - 1) yield i / workers.length;
    if (wanted(worker, filter) && (text === '' || holds(worker, text))) {
      found[count] = i;
      count += 1;
    }
  }
  return found.slice(0, count);

  function holds(worker: Worker, part: string): boolean {
    return rowFields.some((field) => normalized(written(worker, field)).includes(part));
  }
}

function wanted(worker: Worker, { post, communityId, fromStep, toStep }: RowFilter): boolean {
  return (
    (post === undefined || worker.post === post) &&
    (communityId === undefined || worker.communityId === communityId) &&
    (fromStep === undefined || worker.step >= fromStep) &&
    (toStep === undefined || worker.step <= toStep)
  );
}
