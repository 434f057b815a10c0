import { bestFirst, type PlacementRules } from '../placement/placementRules.ts';
import type { Warning } from '../scenario/warning.ts';
import type { SettledMonth } from './settle.ts';

/** What is odd where points place the workers; nothing where their steps are the roster's. */
export function placementWarnings(month: SettledMonth): Warning[] {
  const { placement } = month.rules;
  if (!placement) return [];
  const workers = notPlaced(month);
  return [
    ...(workers > 0 ? [{ code: 'not_placed' as const, workers }] : []),
    ...outOfOrder(placement),
  ];
}

function notPlaced({ placed, people, workers: all }: SettledMonth): number {
  if (!placed) return all;
  return (people.careers?.list ?? []).reduce(
    (sum, { workers }, i) => sum + ((placed.kept[i] ?? []).length > 0 ? workers : 0),
    0,
  );
}

/** Each step that asks for more than the nearest better one that points reach at all. */
function outOfOrder(placement: PlacementRules): Warning[] {
  let better: number | null = null;
  return bestFirst(placement).flatMap((step): Warning[] => {
    const from = placement.thresholds[step - 1] ?? null;
    if (from === null) return [];
    const higher = better;
    better = step;
    const above = higher === null ? null : placement.thresholds[higher - 1];
    return higher !== null && above && from.gt(above)
      ? [{ code: 'thresholds_out_of_order', higher, lower: step }]
      : [];
  });
}
