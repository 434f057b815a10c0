import { payItems } from '../src/lib/domain/rules/payItems.ts';
import type { PayTables, PlaceTable } from '../src/lib/domain/rules/payTables.ts';

/** Pay tables written by hand: of the items that hang on post and step, those left out pay nothing. */
export function payTables(
  place: Readonly<Record<string, PlaceTable>> & { readonly gradeAllowance: PlaceTable },
  others: Partial<PayTables> = {},
): PayTables {
  const items = payItems({});
  const nothing = place.gradeAllowance.map((row) => row.map(() => 0n));
  const all = items.map(({ id }) => [id, place[id] ?? nothing] as const);
  return {
    items,
    place: Object.fromEntries(all) as PayTables['place'],
    own: { socialInsurance: nothing, housingFund: nothing },
    gradePerformance: null,
    qualificationAllowance: new Map(),
    beyondRoster: null,
    communityBonus: [],
    individualAward: [],
    awardedAppraisal: -1,
    ...others,
  };
}
