import { ownPay } from '../../budget/impactOf.ts';
import type { SettledMonth } from '../../budget/settle.ts';
import { Decimal } from '../../money/decimal.ts';
import type { Fen } from '../../money/fen.ts';
import { pointsOf } from '../../placement/pointsOf.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Worker } from '../../roster/worker.ts';

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

/** The points that the scheme of a month gives, by the steps it puts people on; null without one. */
function pointsInForce({ rules, placed, people }: SettledMonth): PointGroup[] | null {
  const { placement } = rules;
  if (!placement || !placed) return null;
  return (people.careers?.list ?? []).flatMap((career, i): PointGroup[] => {
    const points = pointsOf(career, placement);
    if ('lacks' in points) return [];
    const { post, workers } = career;
    return [
      {
        post,
        step: placed.steps[i] ?? career.step,
        workers,
        points: points.total.times(workers).toString(),
        squares: points.total.times(points.total).times(workers).toString(),
      },
    ];
  });
}

/**
 * Pearson's correlation of points with own monthly pay in a month, to four decimals; null where
 * nobody has points, or pay or points are the same for all. Points are those of the scheme where one
 * places people, else those of the roster.
 *
 * @param filed the roster's points by post and filed step
 */
export function correlationWithPoints(
  { posts }: Pick<PolicyDocument, 'posts'>,
  month: SettledMonth,
  filed: readonly PointGroup[],
): string | null {
  const postOf = new Map(posts.map(({ id }, i) => [id, i]));
  return correlationOf(pointsInForce(month) ?? filed, (post, step) =>
    ownPay(month.tables, postOf.get(post) ?? -1, step - 1),
  );
}

/** The correlation of points with a pay that hangs on post and step, in fen. */
export function correlationOf(
  points: readonly PointGroup[],
  payOf: (post: string, step: number) => Fen,
): string | null {
  const sums = new Moments();
  for (const group of points)
    sums.add(group, new Decimal(payOf(group.post, group.step).toString()));
  return sums.correlation();
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
