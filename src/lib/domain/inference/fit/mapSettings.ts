import { parameterId } from '../../policy/parameterId.ts';
import type { AmountsByPost, Provision } from '../../scenario/provision.ts';

/** Maps a parameter's id and the value that a provision sets it to, to another value. */
export type SettingMap = (id: string, value: string) => string;

/** A provision that sets the same parameters to other values; its dates stay. */
export function mapSettings(provision: Provision, map: SettingMap): Provision {
  const byKey = (values: AmountsByPost, id: (key: string) => string): AmountsByPost =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(id(key), value)]));
  const given = (id: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : map(id, value);
  switch (provision.kind) {
    case 'grade_floor':
      return { ...provision, amounts: byKey(provision.amounts, parameterId.floor) };
    case 'grade_uplift':
      return { ...provision, amounts: byKey(provision.amounts, parameterId.uplift) };
    case 'grade_cap':
      return { ...provision, amounts: byKey(provision.amounts, parameterId.cap) };
    case 'base_allowance':
      return { ...provision, amounts: byKey(provision.amounts, parameterId.baseAllowance) };
    case 'grade_scale':
      return { ...provision, factor: map(parameterId.scale, provision.factor) };
    case 'grade_ladder': {
      const amounts = provision.amounts.map((value, i) => map(parameterId.ladder(i + 1), value));
      return { ...provision, amounts };
    }
    case 'social_insurance':
      return { ...provision, monthly: map(parameterId.socialInsurance, provision.monthly) };
    case 'housing_fund': {
      const base = given(parameterId.housingFundBase, provision.base);
      return {
        ...provision,
        ...definedOnly({ rate: given(parameterId.housingFundRate, provision.rate) }),
        ...(base === 'base' || base === 'base+grade' ? { base } : {}),
      };
    }
    case 'community_bonus':
      return {
        ...provision,
        ...definedOnly({ base: given(parameterId.bonusBase, provision.base) }),
        ...(provision.uplifts
          ? { uplifts: byKey(provision.uplifts, parameterId.bonusUplift) }
          : {}),
      };
    case 'individual_award':
      return { ...provision, amount: map(parameterId.awardAmount, provision.amount) };
    case 'parameters':
      return {
        ...provision,
        values: Object.fromEntries(
          Object.entries(provision.values).map(([id, value]) => [
            id,
            value === null ? null : map(id, value),
          ]),
        ),
      };
    case 'community_ratings': {
      const all = given(parameterId.ratingOfAll, provision.all);
      const { communities } = provision;
      return {
        ...provision,
        ...definedOnly({ all }),
        ...(communities ? { communities: byKey(communities, parameterId.ratingOf) } : {}),
      };
    }
  }
}

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
