import type { Fen } from '../../money/fen.ts';

/** What a single fact measures on a roster. */
export type Quantity =
  /** all workers, in people */
  | { readonly kind: 'workers' }
  /** workers on these steps, in people */
  | { readonly kind: 'steps'; readonly from: number; readonly to: number }
  /** the monthly grade bill, in fen; the mean is a share of it */
  | { readonly kind: 'bill' }
  /** workers of these posts together, in people */
  | { readonly kind: 'roles'; readonly of: readonly string[] }
  /** workers of a post on a step worth less than a minimum, in people */
  | { readonly kind: 'belowMinimum'; readonly post: string; readonly minimum: Fen };

/** From `min` to `max`, both included; `max` is null where nothing limits it. */
export interface Range {
  readonly min: bigint;
  readonly max: bigint | null;
}
