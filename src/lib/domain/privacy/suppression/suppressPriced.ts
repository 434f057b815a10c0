import { isSmall } from './protect.ts';

/** People who each cost the same amount: 人数 × 标准. */
export interface PricedCount {
  readonly count: number;
  /** in one unit for all, such as fen; may be negative */
  readonly price: bigint;
}

/** How far beyond the threshold a small count is moved to find whole people on the other side. */
const TRIES = 24;

/**
 * Which counts of a list have to be hidden where, beside the number of all people, the sum of
 * their amounts (count × price) is known too. Two hidden counts could then be solved for. So each
 * small one is hidden with others among which people can be exchanged such that both sums stay and
 * the small count reaches the threshold. Where no exchange does, every count is hidden, and
 * `total` says that the sum of the amounts may not be shown beside them.
 */
export function suppressPriced(
  lines: readonly PricedCount[],
  threshold: number,
): { readonly hidden: ReadonlySet<number>; readonly total: boolean } {
  const hidden = new Set<number>();
  for (const [i, { count }] of lines.entries()) {
    if (!isSmall(count, threshold)) continue;
    hidden.add(i);
    const others = exchange(lines, i, threshold - count, hidden);
    if (!others) return { hidden: new Set(lines.keys()), total: false };
    for (const other of others) hidden.add(other);
  }
  return { hidden, total: true };
}

/**
 * The lines with which line `one` can gain at least `least` people while people and amounts stay:
 * one line at the same price, or two at others; the cheapest to hide. Null where there are none.
 */
function exchange(
  lines: readonly PricedCount[],
  one: number,
  least: number,
  hidden: ReadonlySet<number>,
): readonly number[] | null {
  const price = lines[one]?.price ?? 0n;
  const cost = (i: number): number => (hidden.has(i) ? 0 : 1 + (lines[i]?.count ?? 0));
  let best: readonly number[] | null = null;
  let bestCost = Infinity;
  const offer = (others: readonly number[]): void => {
    const sum = others.map(cost).reduce((a, b) => a + b, 0);
    if (sum < bestCost) [best, bestCost] = [others, sum];
  };
  lines.forEach((a, i) => {
    // Who knows that nobody stands in a line knows that it takes no part in an exchange.
    if (i === one || a.count === 0) return;
    if (a.price === price && a.count >= least) offer([i]);
    lines.forEach((b, j) => {
      if (j <= i || j === one || b.count === 0 || a.price === b.price) return;
      for (let gain = least; gain < least + TRIES; gain += 1) {
        const [x, y] = balanced(BigInt(gain), price, a.price, b.price) ?? [null, null];
        if (x === null || BigInt(a.count) + x < 0n || BigInt(b.count) + y < 0n) continue;
        offer([i, j]);
        break;
      }
    });
  });
  return best;
}

/** What two lines gain or lose while a third gains: x + y = −gain, and the amounts add up to 0. */
function balanced(
  gain: bigint,
  price: bigint,
  a: bigint,
  b: bigint,
): readonly [bigint, bigint] | null {
  const over = gain * (b - price);
  const by = a - b;
  if (over % by !== 0n) return null;
  const x = over / by;
  return [x, -gain - x];
}
