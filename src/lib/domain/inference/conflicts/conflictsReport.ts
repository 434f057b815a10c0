import { yuanFromFen } from '../../money/fen.ts';
import type { Quantity, Range } from '../facts/quantity.ts';
import type { ConflictReport } from './explainConflicts.ts';

function quantityReport(quantity: Quantity) {
  return quantity.kind === 'belowMinimum'
    ? { ...quantity, minimum: yuanFromFen(quantity.minimum) }
    : quantity;
}

/** People as numbers, bills as yuan. */
function rangeReport({ kind }: Quantity, { min, max }: Range) {
  const shown = (value: bigint) => (kind === 'bill' ? yuanFromFen(value) : Number(value));
  return { min: shown(min), max: max === null ? null : shown(max) };
}

/** Conflicts in the form that other programs read: people as numbers, money as yuan in text. */
export function conflictsReport({ conflicts, ...rest }: ConflictReport) {
  return {
    feasible: conflicts.length === 0,
    conflicts: conflicts.map(({ facts }) =>
      facts.map(({ fact, quantity, stated, possible, supposing }) => ({
        fact,
        quantity: quantityReport(quantity),
        stated: rangeReport(quantity, stated),
        possible: rangeReport(quantity, possible),
        supposing,
      })),
    ),
    ...rest,
  };
}
