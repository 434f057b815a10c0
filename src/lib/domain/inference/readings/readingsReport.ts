import { divideHalfUp } from '../../money/divide.ts';
import { yuanFromFen, type Fen } from '../../money/fen.ts';
import { boundsReport } from '../bounds/boundsReport.ts';
import type { TriedReading } from './tryReadings.ts';

/** Tried readings in the form that other programs read; means half-up to the fen. */
export function readingsReport(tried: readonly TriedReading[], workers: number) {
  const mean = (bill: Fen | null | undefined): string | null =>
    bill === null || bill === undefined || workers === 0
      ? null
      : yuanFromFen(divideHalfUp(bill, BigInt(workers)));
  return tried.map(({ id, amounts, bill, bounds, onRoster }) => ({
    id,
    amounts,
    mean: { min: mean(bill?.min), max: mean(bill?.max) },
    ...boundsReport(bounds),
    onRoster: onRoster === null ? null : yuanFromFen(onRoster),
  }));
}
