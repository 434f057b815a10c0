import type { SettledMonth } from '../../budget/settle.ts';
import { divideHalfUp } from '../../money/divide.ts';
import type { Fen } from '../../money/fen.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';

/** What the ladder of one post looks like under one set of pay tables. */
export interface LadderShape {
  /** how many different amounts the post's steps pay */
  readonly amounts: number;
  /** runs of steps that pay the same, as step numbers; single steps are left out */
  readonly levelled: readonly (readonly number[])[];
  /** the least that a step of the post pays: its floor, where that is in the way */
  readonly lowest: Fen;
  /** workers who draw no more than that */
  readonly atLowest: number;
  /** from one step to the next on average, half-up to the fen; null with a single step */
  readonly meanGap: Fen | null;
}

/** The ladder of one post before and after a change. */
export interface PostLadder {
  readonly post: string;
  readonly workers: number;
  readonly before: LadderShape;
  readonly after: LadderShape;
}

/** How a change reshapes the ladder of each post, in the policy's order. */
export function postLadders(
  policy: PolicyDocument,
  before: SettledMonth,
  after: SettledMonth,
): PostLadder[] {
  return policy.posts.map(({ id, steps }, post) => {
    const { from, to } = steps ?? { from: 1, to: policy.steps.length };
    const shape = ({ tables, cells }: SettledMonth): LadderShape => {
      const amounts = tables.place.gradeAllowance[post]?.slice(from - 1, to) ?? [];
      return ladderShape(amounts, cells.workers[post] ?? [], from);
    };
    return {
      post: id,
      workers: (before.cells.workers[post] ?? []).reduce((a, b) => a + b, 0),
      before: shape(before),
      after: shape(after),
    };
  });
}

/** `amounts[i]` is paid on step `from + i`. */
function ladderShape(
  amounts: readonly Fen[],
  people: readonly number[],
  from: number,
): LadderShape {
  const lowest = amounts.reduce((a, b) => (b < a ? b : a), amounts[0] ?? 0n);
  const onLowest = amounts.map((amount, i) =>
    amount === lowest ? (people[from - 1 + i] ?? 0) : 0,
  );
  const [first = 0n, last = 0n] = [amounts[0], amounts[amounts.length - 1]];
  return {
    amounts: new Set(amounts).size,
    levelled: levelledRuns(amounts, from),
    lowest,
    atLowest: onLowest.reduce((a, b) => a + b, 0),
    meanGap: amounts.length < 2 ? null : meanGapOf(first, last, amounts.length),
  };
}

/** Whichever end of the steps is the better paid one. */
function meanGapOf(first: Fen, last: Fen, steps: number): Fen {
  const whole = first > last ? first - last : last - first;
  return divideHalfUp(whole, BigInt(steps - 1));
}

function levelledRuns(amounts: readonly Fen[], from: number): number[][] {
  const runs: number[][] = [];
  amounts.forEach((amount, i) => {
    const run = runs[runs.length - 1];
    if (run && amounts[i - 1] === amount) run.push(from + i);
    else runs.push([from + i]);
  });
  return runs.filter((run) => run.length > 1);
}
