import { awardPlaces } from '../budget/awards.ts';
import { awardRule } from '../policy/payRules.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import { individualAward } from '../rules/items/individualAward.ts';
import { Exact, exactYuan } from './exactYuan.ts';
import { ruleWay } from './ruleWay.ts';
import type { SlipGroup } from './slipGroup.ts';
import type { SlipSubject } from './slipSubject.ts';
import { WayMaker, type Way } from './wayMaker.ts';

/**
 * The award of the year where the appraisal earns it. Where more people earned it than may get it
 * nothing says who is chosen, so that nothing is counted and the odds are told instead.
 */
export function awardWay(
  policy: PolicyDocument,
  settings: Settings,
  roll: NonNullable<SlipSubject['roll']>,
  group: SlipGroup | null,
): Way {
  const { appraisal } = roll;
  const way = new WayMaker(ruleWay(individualAward(appraisal), { settings }));
  const { amount } = way;
  const { quota } = awardRule(new SettingsReader(settings));
  if (quota === null || amount.isZero()) return way.end();
  const awarded = policy.appraisals.findIndex(({ id }) => id === appraisal);
  const places = group && awardPlaces(group, quota, awarded, roll.communityId);
  const text = exactYuan(amount);
  if (!places) way.add({ code: 'quotaUnknown', amount: text }, new Exact(0));
  else if (places.limit >= places.eligible)
    way.add({ code: 'quotaReaches', ...places }, way.amount);
  else if (places.limit === 0) way.add({ code: 'quotaNobody', ...places }, new Exact(0));
  else way.add({ code: 'quotaChosen', ...places, amount: text }, new Exact(0));
  return way.end();
}

/** What an award comes to if the person is chosen, in plain yuan; null where that is not open. */
export function ifChosen(way: Way): string | null {
  const last = way[way.length - 1];
  return last?.code === 'quotaChosen' || last?.code === 'quotaUnknown' ? last.amount : null;
}
