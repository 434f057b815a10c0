import type { Quantity, Range } from '../domain/inference/facts/quantity.ts';
import { formatYuanShort } from '../domain/money/format.ts';
import type { Messages } from './index.ts';
import type { Names } from './names.ts';

/** What a fact measures, in an official's words. */
export function quantityText(
  { evidence, format }: Messages,
  names: Names,
  quantity: Quantity | { readonly kind: 'minima' },
): string {
  switch (quantity.kind) {
    case 'workers':
      return evidence.quantity.workers;
    case 'steps':
      return evidence.quantity.steps(String(quantity.from), String(quantity.to));
    case 'bill':
      return evidence.quantity.bill;
    case 'roles':
      return evidence.quantity.roles(format.list(quantity.of.map(names.post)));
    case 'belowMinimum':
      return evidence.quantity.belowMinimum(
        names.post(quantity.post),
        formatYuanShort(quantity.minimum),
      );
    case 'minima':
      return evidence.quantity.minima;
  }
}

/** A range of people, or of fen for a bill, in words. */
export function rangeText(
  { evidence, format }: Messages,
  quantity: Quantity,
  { min, max }: Range,
): string {
  const write = (value: bigint): string =>
    quantity.kind === 'bill' ? format.shortYuan(value) : format.people(Number(value));
  if (max === null) return evidence.atLeast(write(min));
  return min === max ? evidence.exactly(write(min)) : evidence.between(write(min), write(max));
}
