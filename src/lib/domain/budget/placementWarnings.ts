import type { PayRules } from '../policy/payRules.ts';
import type { Warning } from '../scenario/warning.ts';
import type { SettledMonth } from './settle.ts';

/** What is odd where points place the workers; nothing where their steps are the roster's. */
export function placementWarnings(month: SettledMonth): Warning[] {
  const { placement } = month.rules;
  if (!placement) return [];
  const workers = notPlaced(month);
  return [
    ...(workers > 0 ? [{ code: 'not_placed' as const, workers }] : []),
    ...outOfOrder(placement.thresholds),
  ];
}

function notPlaced({ placed, people, workers: all }: SettledMonth): number {
  if (!placed) return all;
  return (people.careers?.list ?? []).reduce(
    (sum, { workers }, i) => sum + ((placed.kept[i] ?? []).length > 0 ? workers : 0),
    0,
  );
}

type Thresholds = NonNullable<PayRules['placement']>['thresholds'];

/** Each step that asks for more than the nearest one above it that points reach at all. */
function outOfOrder(thresholds: Thresholds): Warning[] {
  let higher = -1;
  return thresholds.flatMap((from, lower): Warning[] => {
    const above = thresholds[higher];
    const before = higher;
    if (from === null) return [];
    higher = lower;
    return above && from.gt(above)
      ? [{ code: 'thresholds_out_of_order', higher: before + 1, lower: lower + 1 }]
      : [];
  });
}
