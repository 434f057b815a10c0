import type { PolicyLists } from '../policy/policyLists.ts';
import { amountByPost } from './items/amountByPost.ts';
import { baseAllowanceItem } from './items/baseAllowance.ts';
import { communityBonusItem } from './items/communityBonus.ts';
import { gradeAllowanceItem } from './items/gradeAllowance.ts';
import { healthCheckItem } from './items/healthCheck.ts';
import { housingFundItem } from './items/housingFund.ts';
import { individualAwardItem } from './items/individualAward.ts';
import { paidLeaveItem } from './items/paidLeave.ts';
import { performanceAllowanceItem } from './items/performanceAllowance.ts';
import { qualificationAllowanceItem } from './items/qualificationAllowance.ts';
import { socialInsuranceItem } from './items/socialInsurance.ts';
import type { PayItem } from './payItem.ts';

/** The pay items that every policy has, in the order in which they are listed. */
const builtInItems = [
  gradeAllowanceItem,
  baseAllowanceItem,
  socialInsuranceItem,
  housingFundItem,
  communityBonusItem,
  individualAwardItem,
  performanceAllowanceItem,
  qualificationAllowanceItem,
  healthCheckItem,
  paidLeaveItem,
] as const satisfies readonly PayItem[];

const builtInItemIds: readonly string[] = builtInItems.map(({ id }) => id);

type BuiltInItem = (typeof builtInItems)[number];

/** The id of an item that every policy has. */
export type BuiltInItemId = BuiltInItem['id'];

/** The id of one that is paid every month, or once a year. */
export type BuiltInMonthlyId = Extract<BuiltInItem, { period: 'month' }>['id'];
export type BuiltInYearlyId = Extract<BuiltInItem, { period: 'year' }>['id'];

/** The id of one whose amount hangs on the post and step. */
export type BuiltInPlaceId = Extract<BuiltInItem, { keyed: 'place' }>['id'];

/** The pay items of a policy: those that every policy has, and those that it adds. */
export function payItems({ items = [] }: Pick<PolicyLists, 'items'>): readonly PayItem[] {
  const added = items.filter(({ id }) => !builtInItemIds.includes(id));
  return [...builtInItems, ...added.map(amountByPost)];
}

/** Items as a slip lists them: the base allowance, of which others are taken, comes first. */
export function baseFirst(items: readonly PayItem[]): readonly PayItem[] {
  const isBase = ({ id }: PayItem): boolean => id === baseAllowanceItem.id;
  return [...items.filter(isBase), ...items.filter((item) => !isBase(item))];
}

/**
 * Whether a parameter counts in a yearly item alone. How communities are assessed counts in the
 * bonus, and in nothing else.
 */
export function isYearly(policy: Pick<PolicyLists, 'items'>, parameter: string): boolean {
  const group = parameter.slice(0, parameter.indexOf('.'));
  return (
    group === 'assessment' ||
    group === 'communityRating' ||
    payItems(policy).some(({ id, period }) => id === group && period === 'year')
  );
}
