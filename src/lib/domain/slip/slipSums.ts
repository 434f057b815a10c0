import type { Payee, SlipSide, SlipSum, SlipSums } from './slip.ts';

/** Adds up the lines of one side by whom the money goes to. */
export function sumsOf(
  sides: readonly { readonly payee: Payee; readonly side: SlipSide }[],
): SlipSums {
  const among = (payees: readonly Payee[]): SlipSum => {
    const counted = sides.filter(({ payee }) => payees.includes(payee));
    return {
      monthly: counted.reduce((sum, { side }) => sum + (side.monthly ?? 0n), 0n),
      annual: counted.reduce((sum, { side }) => sum + side.annual, 0n),
    };
  };
  return {
    government: among(['worker', 'fund']),
    worker: among(['worker']),
    fund: among(['fund']),
    own: among(['own']),
  };
}
