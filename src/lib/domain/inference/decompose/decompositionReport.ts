import { yuanFromFen } from '../../money/fen.ts';
import type { Decomposition } from './decompose.ts';

/** A decomposition in the form that other programs read: money as yuan with two decimals, as text. */
export function decompositionReport({
  contributions,
  total,
  interaction,
  orderMatters,
}: Decomposition) {
  return {
    total: yuanFromFen(total),
    provisions: contributions.map(({ provision, alone, last, inOrder, shapley }) => ({
      provision,
      alone: yuanFromFen(alone),
      last: yuanFromFen(last),
      inOrder: yuanFromFen(inOrder),
      shapley: shapley === null ? null : yuanFromFen(shapley),
    })),
    interaction: yuanFromFen(interaction),
    orderMatters,
  };
}
