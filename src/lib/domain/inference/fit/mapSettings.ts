import { parameterId } from '../../policy/parameterId.ts';
import type { AmountsByPost, Provision } from '../../scenario/provision.ts';

/** Maps a parameter's id and the value that a provision sets it to, to another; null leaves it out. */
export type SettingMap = (id: string, value: string) => string | null;

/** A provision that sets the same parameters to other values; its dates stay. */
export function mapSettings(provision: Provision, map: SettingMap): Provision {
  const byKey = (values: AmountsByPost, id: (key: string) => string): AmountsByPost =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => {
        const mapped = map(id(key), value);
        return mapped === null ? [] : [[key, mapped]];
      }),
    );
  const given = (id: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : (map(id, value) ?? undefined);
  // What a kind always sets has a value today, so that it is never left out.
  const always = (id: string, value: string): string => map(id, value) ?? value;
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
      return { ...provision, factor: always(parameterId.scale, provision.factor) };
    case 'grade_ladder': {
      const amounts = provision.amounts.map((value, i) => always(parameterId.ladder(i + 1), value));
      return { ...provision, amounts };
    }
    case 'social_insurance':
      return { ...provision, monthly: always(parameterId.socialInsurance, provision.monthly) };
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
      return { ...provision, amount: always(parameterId.awardAmount, provision.amount) };
    case 'parameters':
      return {
        ...provision,
        values: Object.fromEntries(
          Object.entries(provision.values).flatMap(([id, value]): [string, string | null][] => {
            if (value === null) return [[id, null]];
            const mapped = map(id, value);
            return mapped === null ? [] : [[id, mapped]];
          }),
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
