import type { Costed } from '../lib/domain/inference/fit/fit.ts';
import type { FoundBy } from '../lib/domain/inference/fit/fitReport.ts';
import type { FrontierPoint } from '../lib/domain/inference/fit/floorFrontier.ts';

/** What a way of fitting found: one scenario, an edge of many, or nothing. */
export type FoundFit =
  | { readonly kind: 'fit'; readonly fit: FoundBy; readonly result: string }
  | { readonly kind: 'costed'; readonly costed: Costed }
  | { readonly kind: 'frontier'; readonly points: readonly FrontierPoint[] }
  | { readonly kind: 'nothing' };
