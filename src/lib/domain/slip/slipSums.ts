import { sumOf } from '../money/fen.ts';
import type { SlipSide, SlipSum, SlipSums } from './slip.ts';
import type { Payee } from './slipLines.ts';

/** Adds up the lines of one side by whom the money goes to. */
export function sumsOf(
  sides: readonly { readonly payee: Payee; readonly side: SlipSide }[],
): SlipSums {
  const among = (payees: readonly Payee[]): SlipSum => {
    const counted = sides.filter(({ payee }) => payees.includes(payee));
    return {
      monthly: sumOf(counted.map(({ side }) => side.monthly ?? 0n)),
      annual: sumOf(counted.map(({ side }) => side.annual)),
    };
  };
  return {
    government: among(['worker', 'fund']),
    worker: among(['worker']),
    fund: among(['fund']),
    own: among(['own']),
  };
}
