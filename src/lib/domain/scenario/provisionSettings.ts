import type { Month } from '../policy/month.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { Settings } from '../policy/settings.ts';
import type { Provision } from './provision.ts';

/** The parameters that a provision sets, with the values it sets them to; null is "none". */
export function provisionSettings(provision: Provision): [id: string, value: string | null][] {
  switch (provision.kind) {
    case 'grade_floor':
      return byKey(provision.amounts, parameterId.floor);
    case 'grade_uplift':
      return byKey(provision.amounts, parameterId.uplift);
    case 'grade_cap':
      return byKey(provision.amounts, parameterId.cap);
    case 'base_allowance':
      return byKey(provision.amounts, parameterId.baseAllowance);
    case 'grade_scale':
      return [[parameterId.scale, provision.factor]];
    case 'grade_ladder':
      return provision.amounts.map((amount, i) => [parameterId.ladder(i + 1), amount]);
    case 'social_insurance':
      return [[parameterId.socialInsurance, provision.monthly]];
    case 'housing_fund':
      return [
        ...given(parameterId.housingFundRate, provision.rate),
        ...given(parameterId.housingFundBase, provision.base),
      ];
    case 'community_bonus':
      return [
        ...given(parameterId.bonusBase, provision.base),
        ...byKey(provision.uplifts ?? {}, parameterId.bonusUplift),
      ];
    case 'individual_award':
      return [[parameterId.awardAmount, provision.amount]];
    case 'parameters':
      return Object.entries(provision.values);
    case 'community_ratings':
      return [
        ...given(parameterId.ratingOfAll, provision.all),
        ...byKey(provision.communities ?? {}, parameterId.ratingOf),
      ];
  }
}

function byKey(
  values: Readonly<Record<string, string>>,
  id: (key: string) => string,
): [string, string][] {
  return Object.entries(values).map(([key, value]) => [id(key), value]);
}

function given(id: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[id, value]];
}

/** Whether a provision is in force in a month; its first and last month count. */
export function inForce(provision: Provision, month: Month): boolean {
  return (
    (provision.from === undefined || provision.from <= month) &&
    (provision.to === undefined || month <= provision.to)
  );
}

/** Settings with provisions set in their order: of two on one parameter the later stays. */
export function applyProvisions(settings: Settings, provisions: readonly Provision[]): Settings {
  const changed = new Map(settings);
  for (const provision of provisions)
    for (const [id, value] of provisionSettings(provision)) changed.set(id, value);
  return changed;
}
