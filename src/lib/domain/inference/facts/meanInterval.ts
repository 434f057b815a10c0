import { Decimal } from '../../money/decimal.ts';
import { fenFromYuan, type Fen } from '../../money/fen.ts';
import type { MeanFact } from './facts.ts';

/** The means, in half fen, that round to a published one: from `least` on, below `above`. */
export interface MeanInterval {
  readonly least: bigint;
  readonly above: bigint;
}

/** The rounding of a mean fact as text: its own, or the last place that the value shows. */
export function roundingOf({ value, rounding }: MeanFact): string {
  if (rounding !== undefined) return rounding;
  const places = value.split('.')[1]?.length ?? 0;
  return new Decimal(10).pow(-places).toString();
}

function fen(text: string): Fen {
  const amount = fenFromYuan(text);
  if (amount === null) throw new RangeError(`"${text}" is not an amount`);
  return amount;
}

/**
 * The interval that rounds half-up to the value of a mean fact. Means are never negative, so
 * half-up is "half a unit below is included, half a unit above is not". Throws RangeError on a
 * fact that `parseFacts` refuses.
 */
export function meanInterval(fact: MeanFact): MeanInterval {
  const value = fen(fact.value);
  const rounding = fen(roundingOf(fact));
  return { least: 2n * value - rounding, above: 2n * value + rounding };
}
