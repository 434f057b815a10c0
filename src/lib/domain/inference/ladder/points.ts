import { Decimal } from '../../money/decimal.ts';
import type { Worker } from '../../roster/worker.ts';
import type { PayGroup } from './overtaking.ts';

/**
 * The points of the workers of one post and step, as far as a correlation needs them. The sums are
 * plain decimals, exact as text: a roster is folded in a thread of its own, and a Decimal would not
 * come through.
 */
export interface PointGroup {
  readonly post: string;
  readonly step: number;
  readonly workers: number;
  readonly points: string;
  /** the sum of the squares */
  readonly squares: string;
}

/** Folds the points of a roster by post and step; workers without points are left out. */
export function foldPoints(workers: Iterable<Worker>): PointGroup[] {
  const groups = new Map<string, PointGroup>();
  for (const { post, step, points } of workers) {
    if (points === undefined) continue;
    const key = `${post} ${step}`;
    const value = new Decimal(points);
    const group = groups.get(key);
    groups.set(key, {
      post,
      step,
      workers: (group?.workers ?? 0) + 1,
      points: value.plus(group?.points ?? 0).toString(),
      squares: value
        .times(value)
        .plus(group?.squares ?? 0)
        .toString(),
    });
  }
  return [...groups.values()];
}

/**
 * Pearson's correlation of points with own monthly pay, before and after, to four decimals; null
 * where nobody has points, or pay or points are the same for all.
 */
export function correlationWithPoints(
  pay: readonly PayGroup[],
  points: readonly PointGroup[],
): { readonly before: string | null; readonly after: string | null } {
  const payOf = new Map(pay.map((group) => [`${group.post} ${group.step}`, group]));
  const side = (when: 'before' | 'after'): string | null => {
    const sums = new Moments();
    for (const group of points) {
      const amount = payOf.get(`${group.post} ${group.step}`)?.[when];
      if (amount !== undefined) sums.add(group, new Decimal(amount.toString()));
    }
    return sums.correlation();
  };
  return { before: side('before'), after: side('after') };
}

class Moments {
  #n = new Decimal(0);
  #x = new Decimal(0);
  #xx = new Decimal(0);
  #y = new Decimal(0);
  #yy = new Decimal(0);
  #xy = new Decimal(0);

  add({ workers, points, squares }: PointGroup, pay: Decimal): void {
    this.#n = this.#n.plus(workers);
    this.#x = this.#x.plus(points);
    this.#xx = this.#xx.plus(squares);
    this.#y = this.#y.plus(pay.times(workers));
    this.#yy = this.#yy.plus(pay.times(pay).times(workers));
    this.#xy = this.#xy.plus(pay.times(points));
  }

  correlation(): string | null {
    const covariance = this.#n.times(this.#xy).minus(this.#x.times(this.#y));
    const spreadX = this.#n.times(this.#xx).minus(this.#x.times(this.#x));
    const spreadY = this.#n.times(this.#yy).minus(this.#y.times(this.#y));
    if (spreadX.isZero() || spreadY.isZero()) return null;
    const ratio = covariance.div(spreadX.sqrt().times(spreadY.sqrt())).toDecimalPlaces(4);
    return ratio.isZero() ? '0' : ratio.toString();
  }
}
