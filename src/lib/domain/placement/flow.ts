import type { Transitions } from './transitions.ts';

/** Head-counts by step before and after: flow[from][to], index 0 is step 1. */
export type Flow = readonly (readonly number[])[];

/** How many workers went from which step to which, all posts together or one alone. */
export function flowOf({ steps, moves }: Transitions, post?: number): Flow {
  const flow = Array.from({ length: steps }, () => Array.from({ length: steps }, () => 0));
  for (const move of moves) {
    const row = flow[move.from];
    if (row && (post === undefined || post === move.post))
      row[move.to] = (row[move.to] ?? 0) + move.workers;
  }
  return flow;
}

/** Where a move leads. */
export type Direction = 'up' | 'down' | 'same';

/** Whether a move between two steps is one to a better step. */
export function directionOf(from: number, to: number, rising: boolean): Direction {
  if (from === to) return 'same';
  return to > from === rising ? 'up' : 'down';
}

/** Head-counts by where they move. */
export type Moves = Readonly<Record<Direction, number>>;

/** How many stand higher, lower or where they stood. */
export function movesIn({ moves, rising }: Transitions): Moves {
  const counts = { up: 0, down: 0, same: 0 };
  for (const { from, to, workers } of moves) counts[directionOf(from, to, rising)] += workers;
  return counts;
}
