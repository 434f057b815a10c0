import { percentOf } from '../money/divide.ts';
import { sumOf, type Fen } from '../money/fen.ts';
import type { Month } from '../policy/month.ts';
import type { PayTables } from '../rules/payTables.ts';
import { standing, type Transition, type Transitions } from '../placement/transitions.ts';
import type { GradeCells } from '../roster/cells.ts';
import type { Budget, GroupImpact, Impact } from './budget.ts';
import { isMonthly, itemsOf } from './budgetItems.ts';

interface Tally {
  workers: number;
  gainers: number;
  losers: number;
  monthly: Fen;
}

const emptyTally = (): Tally => ({ workers: 0, gainers: 0, losers: 0, monthly: 0n });

function add(tally: Tally, workers: number, change: Fen): void {
  tally.workers += workers;
  if (change > 0n) tally.gainers += workers;
  if (change < 0n) tally.losers += workers;
  tally.monthly += BigInt(workers) * change;
}

function settled({ workers, gainers, losers, monthly }: Tally): GroupImpact {
  return { workers, gainers, losers, unchanged: workers - gainers - losers, monthly };
}

/**
 * The workers that a change is judged for: head-counts where everybody stays on the step, or where
 * everybody stood and stands. Each is counted with the pay of the step before and that of the step
 * after.
 */
export type Movement = GradeCells | Transitions;

/** Movements as transitions, whichever way they are given. */
export function transitionsIn(movement: Movement): Transitions {
  return 'moves' in movement ? movement : standing(movement);
}

/** What one worker of a post and step draws a month that the change is judged by: grade + base. */
export function ownPay(tables: PayTables, post: number, step: number): Fen {
  return (
    (tables.place.gradeAllowance[post]?.[step] ?? 0n) +
    (tables.place.baseAllowance[post]?.[step] ?? 0n)
  );
}

/** The change between two sets of pay tables for a group of workers, all posts and steps together. */
export function groupImpact(movement: Movement, before: PayTables, after: PayTables): GroupImpact {
  const tally = emptyTally();
  eachMove(movement, before, after, ({ workers }, change) => {
    add(tally, workers, change);
  });
  return settled(tally);
}

/** The change by the step before, all posts together; index 0 is step 1. */
export function impactByStep(
  movement: Movement,
  before: PayTables,
  after: PayTables,
): GroupImpact[] {
  const tallies = Array.from({ length: transitionsIn(movement).steps }, emptyTally);
  eachMove(movement, before, after, ({ workers, from }, change) => {
    const tally = tallies[from];
    if (tally) add(tally, workers, change);
  });
  return tallies.map(settled);
}

/** The change by post, in the policy's order. */
export function impactByPost(
  movement: Movement,
  before: PayTables,
  after: PayTables,
): GroupImpact[] {
  const tallies = Array.from({ length: transitionsIn(movement).posts }, emptyTally);
  eachMove(movement, before, after, ({ workers, post }, change) => {
    const tally = tallies[post];
    if (tally) add(tally, workers, change);
  });
  return tallies.map(settled);
}

function eachMove(
  movement: Movement,
  before: PayTables,
  after: PayTables,
  visit: (move: Transition, change: Fen) => void,
): void {
  for (const move of transitionsIn(movement).moves)
    visit(move, ownPay(after, move.post, move.to) - ownPay(before, move.post, move.from));
}

/** How many workers draw each monthly grade allowance before and after, highest amount first. */
export function gradeDistribution(
  movement: Movement,
  before: PayTables,
  after: PayTables,
): Impact['distribution'] {
  const counts = new Map<Fen, { before: number; after: number }>();
  const at = (amount: Fen): { before: number; after: number } => {
    const entry = counts.get(amount) ?? { before: 0, after: 0 };
    counts.set(amount, entry);
    return entry;
  };
  for (const { post, from, to, workers } of transitionsIn(movement).moves) {
    at(before.place.gradeAllowance[post]?.[from] ?? 0n).before += workers;
    at(after.place.gradeAllowance[post]?.[to] ?? 0n).after += workers;
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0))
    .map(([amount, count]) => ({ amount, ...count }));
}

/** What one month costs in all monthly items. */
export function monthlyTotal(budget: Budget): Fen {
  return sumOf(itemsOf(budget).map((cost) => (isMonthly(cost) ? cost.monthly : 0n)));
}

/** The difference between two budgets on the same roster; `before` and `after` are the tables of `month`. */
export function impactOf(input: {
  readonly month: Month;
  readonly posts: readonly string[];
  readonly movement: Movement;
  readonly baseline: Budget;
  readonly reform: Budget;
  readonly before: PayTables;
  readonly after: PayTables;
}): Impact {
  const { month, posts, movement, baseline, reform, before, after } = input;
  const { workers, gainers, losers, unchanged } = groupImpact(movement, before, after);
  const byPost = impactByPost(movement, before, after);
  const annual = reform.total.annual - baseline.total.annual;
  return {
    workers,
    gainers,
    losers,
    unchanged,
    month,
    monthly: monthlyTotal(reform) - monthlyTotal(baseline),
    annual,
    percent: percentOf(annual, baseline.total.annual),
    byPost: new Map(
      posts.flatMap((post, i) => {
        const group = byPost[i];
        return group ? [[post, group] as const] : [];
      }),
    ),
    byStep: impactByStep(movement, before, after),
    distribution: gradeDistribution(movement, before, after),
  };
}
