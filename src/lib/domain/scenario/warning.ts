import type { Month } from '../policy/month.ts';
import type { InsuranceMethod } from '../rules/items/socialInsurance.ts';

/** Why a provision changes nothing in the year. */
export type NoEffectReason =
  /** it names no value */
  | 'sets_nothing'
  /** its values are those of today */
  | 'same_as_today'
  /** its months lie outside the year */
  | 'not_in_force'
  /** a yearly item takes the value of December, when it is not in force */
  | 'not_in_december'
  /** later provisions set all that it sets */
  | 'overridden'
  /** nobody stands where it pays differently */
  | 'nobody_affected'
  /** a floor at or below what is paid anyway */
  | 'already_above'
  /** a cap at or above what is paid anyway */
  | 'already_below'
  /** no rule in force uses the values: points without placement by points */
  | 'not_used'
  /** a cap or floor takes the change back */
  | 'absorbed';

/** Something odd that is computed all the same; indexes point into the scenario's provisions. */
export type Warning =
  | {
      readonly code: 'same_parameter';
      readonly parameter: string;
      readonly earlier: number;
      readonly later: number;
      /** the first and the last month that both are in force; left out where there is none */
      readonly from?: Month;
      readonly to?: Month;
    }
  | { readonly code: 'no_effect'; readonly provision: number; readonly reason: NoEffectReason }
  | {
      readonly code: 'floor_above_cap';
      readonly post: string;
      readonly floor: string;
      readonly cap: string;
    }
  | { readonly code: 'floors_out_of_order'; readonly higher: string; readonly lower: string }
  | { readonly code: 'equal_steps'; readonly steps: readonly number[] }
  /** workers whom points cannot place keep the step of the roster */
  | { readonly code: 'not_placed'; readonly workers: number }
  /** a step asks for more points than one above it, which whoever meets it reaches as well */
  | { readonly code: 'thresholds_out_of_order'; readonly higher: number; readonly lower: number }
  /** the weights of the scores don't sum to 1; they are taken as they stand */
  | { readonly code: 'weights_not_one'; readonly sum: string }
  /** the shares of the ratings sum to more than all communities */
  | { readonly code: 'shares_above_one'; readonly sum: string }
  /** without both scores a community keeps the rating of the list */
  | { readonly code: 'communities_without_scores'; readonly communities: number }
  /** the people are not known by community: ratings stay as filed */
  | { readonly code: 'ratings_as_filed' }
  /** the people are not known by community: no sharing within, no quota for each */
  | { readonly code: 'communities_unknown' }
  /** a provision rates communities that the bonus roll does not have */
  | { readonly code: 'unknown_communities'; readonly communities: readonly string[] }
  /** insurance is to be worked out by rates that are not given; the one amount is counted */
  | { readonly code: 'insurance_without_rates'; readonly method: InsuranceMethod }
  /** insurance counts some of the funds alone: the others, as ids, have no rate */
  | { readonly code: 'insurance_rates_incomplete'; readonly funds: readonly string[] }
  /** the bonus is shared by appraisal, with the same weight for each */
  | { readonly code: 'pool_weights_equal' }
  /** the awards come out of the bonus and are more than all of it */
  | { readonly code: 'awards_above_bonus' };
