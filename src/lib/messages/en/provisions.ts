import type { Shape } from '../shape.ts';
import type { provisions as zh } from '../zh-CN/provisions.ts';

export const provisions: Shape<typeof zh> = {
  amount: (post, amount) => `${post} ${amount} yuan`,
  grade_floor: (amounts) => `setting the monthly minimum of the grade allowance to ${amounts}`,
  grade_uplift: (amounts) => `raising the monthly grade allowance by: ${amounts}`,
  grade_scale: (factor) => `paying the grade allowance at ${factor} of today's amounts`,
  grade_cap: (amounts) => `capping the monthly grade allowance at ${amounts}`,
  grade_ladder: (amounts) => `setting the ladder, from the top step down, to ${amounts} yuan`,
  base_allowance: (amounts) => `setting the monthly base allowance to ${amounts}`,
  social_insurance: (amount) =>
    `setting the government's part of social insurance to ${amount} yuan a person a month`,
  housing_fund: (parts) => `setting the government's part of the housing fund to ${parts}`,
  housingRate: (percent) => `a rate of ${percent}`,
  housingBase: {
    base: 'the base allowance as base',
    'base+grade': 'base and grade allowance together as base',
  },
  community_bonus: (parts) => `setting the community bonus to ${parts}`,
  bonusBase: (amount) => `a standard of ${amount} yuan a person a year`,
  bonusUplift: (rating, percent) => `an uplift of ${percent} for "${rating}"`,
  individual_award: (amount) =>
    `setting the award for an excellent appraisal to ${amount} yuan a year`,
  parameters: (parts) => `setting ${parts}`,
  parameter: (name, value) => `${name} to ${value}`,
  none: 'none',
  community_ratings: (parts) => `setting the ratings of communities to ${parts}`,
  allRated: (rating) => `all ${rating}`,
  communityRated: (community, rating) => `${community} ${rating}`,
  nothing: 'no value',
  fromTo: (from, to) => ` (from ${from} to ${to})`,
  fromOn: (from) => ` (from ${from})`,
  untilEnd: (to) => ` (until ${to})`,
};
