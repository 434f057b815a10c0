import type { Shape } from '../shape.ts';
import type { warnings as source } from '../zh-CN/warnings.ts';

export const warnings: Shape<typeof source> = {
  same_parameter: (parameter, earlier, later, months) =>
    `"${earlier}" and "${later}" both set ${parameter} ${months}; the later one, "${later}", counts.`,
  everyMonth: 'in every month',
  monthsFrom: (from) => `from ${from} on`,
  monthsUntil: (to) => `until ${to}`,
  monthsFromTo: (from, to) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
  no_effect: (provision, reason) => `"${provision}" changes nothing: ${reason}`,
  no_effect_reasons: {
    sets_nothing: 'it sets no value.',
    same_as_today: "the value is today's value.",
    not_in_force: 'it is not in force in the year that is costed.',
    not_in_december: 'a yearly item takes the value of December, when this is not in force.',
    overridden: 'a later provision sets the same value.',
    nobody_affected: 'nobody on the roster is concerned.',
    already_above: 'everybody concerned has at least this minimum today.',
    already_below: 'everybody concerned has at most this maximum today.',
    not_used: 'the rules in force do not use these values.',
    absorbed: 'a minimum or a maximum takes up the whole change.',
  },
  floor_above_cap: (post, floor, cap) =>
    `The minimum for ${post}, ${floor} yuan, is above the maximum, ${cap} yuan; the minimum is paid.`,
  floors_out_of_order: (higher, lower) =>
    `The minimum for ${higher} is below the minimum for ${lower}. Please check that this is meant.`,
  equal_steps: (steps) => `Steps of the ladder pay the same: ${steps}.`,
  weights_not_one: (sum) =>
    `The two weights of the assessment sum to ${sum}, not to 1; they are taken as they stand.`,
  shares_above_one: (sum) =>
    `The shares of the ratings sum to ${sum}, more than all communities; they are filled from the best down.`,
  communities_without_scores: (communities) =>
    `Without both scores, keeping the rating of the list: ${communities}.`,
  ratings_as_filed:
    'The people are not known by community: ratings stay as the list has them, and this change is not counted.',
  communities_unknown:
    'The people are not known by community: sharing within communities and quotas for each are not counted.',
  unknown_communities: (communities) =>
    `Not on the list of communities, so not counted: ${communities}.`,
  insurance_without_rates: (method) =>
    `Social insurance is set to "${method}", but none of the employer's rates that it takes is given; the amount a person still counts.`,
  insurance_rates_incomplete: (rates) =>
    `Not given, so these funds are not counted: ${rates}. The amount of insurance is incomplete, and its change is no result.`,
  pool_weights_equal:
    'Every appraisal has the same weight, so sharing the pool moves nothing between people; set the weights.',
  awards_above_bonus:
    'The awards are more than the whole community bonus; the bonus is counted as 0.',
};
