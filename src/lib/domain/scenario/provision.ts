import type { Month } from '../policy/month.ts';

interface Dated {
  /** first and last month in force; open-ended where left out */
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}

/** Amounts in yuan by post id; a post that is left out keeps what it has. */
export type AmountsByPost = Readonly<Record<string, string>>;

export type Provision = Dated &
  (
    | { readonly kind: 'grade_floor'; readonly amounts: AmountsByPost }
    | { readonly kind: 'grade_uplift'; readonly amounts: AmountsByPost }
    | { readonly kind: 'grade_scale'; readonly factor: string }
    | { readonly kind: 'grade_cap'; readonly amounts: AmountsByPost }
    | { readonly kind: 'grade_ladder'; readonly amounts: readonly string[] }
    | { readonly kind: 'base_allowance'; readonly amounts: AmountsByPost }
    | { readonly kind: 'social_insurance'; readonly monthly: string }
    | {
        readonly kind: 'housing_fund';
        readonly rate?: string | undefined;
        readonly base?: 'base' | 'base+grade' | undefined;
      }
    | {
        readonly kind: 'community_bonus';
        readonly base?: string | undefined;
        readonly uplifts?: Readonly<Record<string, string>> | undefined;
      }
    | { readonly kind: 'individual_award'; readonly amount: string }
    | {
        readonly kind: 'parameters';
        /** any parameter of the policy by id; null where it is to hold none */
        readonly values: Readonly<Record<string, string | null>>;
      }
    /** ratings of single communities, which go before the rating of all, whatever their scores */
    | {
        readonly kind: 'community_ratings';
        readonly all?: string | undefined;
        readonly communities?: Readonly<Record<string, string>> | undefined;
      }
  );

export type ProvisionKind = Provision['kind'];

/** A set of changes to the policy. `baseline` holds what is taken to be in force already today. */
export interface Scenario {
  readonly schema: 1;
  readonly name: string;
  readonly provisions: readonly Provision[];
  readonly baseline?: { readonly provisions: readonly Provision[] } | undefined;
}
