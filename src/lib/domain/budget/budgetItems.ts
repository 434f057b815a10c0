import type { RosterPart } from '../roster/rosterOrigin.ts';
import type { PayItem } from '../rules/payItem.ts';
import type { Budget, ItemCost, MonthlyCost } from './budget.ts';

/** The items of a budget, in the order in which they are listed; the total sums them. */
export function itemsOf({ items }: Budget): (ItemCost | MonthlyCost)[] {
  return Object.values(items);
}

/** Whether an item has a cost of the month. */
export function isMonthly(cost: ItemCost): cost is MonthlyCost {
  return cost.item.period === 'month';
}

/**
 * The items that a table lists: those that are always listed, and of the others those that cost
 * anything in one of the budgets of one policy.
 */
export function listedItems(...budgets: readonly [Budget, ...Budget[]]): PayItem[] {
  return itemsOf(budgets[0])
    .map(({ item }) => item)
    .filter(
      ({ id, listed }) =>
        listed === 'always' || budgets.some(({ items }) => items[id]?.annual !== 0n),
    );
}

/** What an item costs in a budget of its policy. Throws RangeError of another policy's item. */
export function costOf({ items }: Budget, id: string): ItemCost | MonthlyCost {
  const cost = items[id];
  if (!cost) throw new RangeError(`the budget has no item "${id}"`);
  return cost;
}

/** The file of people that an item counts. */
export function fileOf({ counts }: PayItem): Exclude<RosterPart, 'communities'> {
  return counts === 'bonusRoll' || counts === 'awarded' ? 'bonus' : 'roster';
}
