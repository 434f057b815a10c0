/** More players than this have too many orders for an exact value. */
export const MOST_PLAYERS = 8;

/**
 * The Shapley value of each of n players, exactly, as numerators over the common denominator n!:
 * what each adds, averaged over all orders in which they can join. `value` gives what a coalition
 * is worth, as a bit mask; that of nobody is taken off.
 */
export function shapleyNumerators(
  n: number,
  value: (coalition: number) => bigint,
): { readonly numerators: readonly bigint[]; readonly denominator: bigint } {
  const worth = Array.from({ length: 2 ** n }, (_, coalition) => value(coalition));
  const at = (coalition: number): bigint => worth[coalition] ?? 0n;
  const numerators = Array.from({ length: n }, (_, player) => {
    const own = 1 << player;
    let sum = 0n;
    for (let others = 0; others < worth.length; others += 1) {
      if ((others & own) !== 0) continue;
      const before = members(others);
      const orders = factorial(before) * factorial(n - before - 1);
      sum += orders * (at(others | own) - at(others));
    }
    return sum;
  });
  return { numerators, denominator: factorial(n) };
}

function members(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function factorial(n: number): bigint {
  return n < 2 ? 1n : BigInt(n) * factorial(n - 1);
}
