import { format } from './format.ts';
import { formatCount, formatYuanShort } from '../../domain/money/format.ts';
import type { Shape } from '../shape.ts';
import type { answer as zh } from '../zh-CN/answer.ts';

export const answer: Shape<typeof zh> = {
  yuan: (fen) => formatYuanShort(fen),
  count: (n) => formatCount(n),
  large: (fen) => format.large(fen),
  heading: 'The answer in a paragraph',
  lead: (workers, provisions) =>
    `By a first estimate for the ${workers} people who are eligible for the grade allowance, ${provisions} `,
  leadOfExample: (workers, provisions) =>
    `By a first estimate on a made-up example roster, not a real one, for the ${workers} people who are eligible for the grade allowance, ${provisions} `,
  noChangeOfExample: (workers, monthly, annual) =>
    `On a made-up example roster, not a real one: under today's rules, for the ${workers} people who are eligible for the grade allowance, all monthly items come to ${monthly} yuan a month and all items to ${annual} yuan a year. Nothing is changed.`,
  noChange: (workers, monthly, annual) =>
    `Under today's rules, for the ${workers} people who are eligible for the grade allowance, all monthly items come to ${monthly} yuan a month and all items to ${annual} yuan a year. Nothing is changed.`,
  more: (month, monthly, year, annual, large) =>
    `costs ${monthly} yuan more a month (as of ${month}) and ${annual} yuan (${large}) more in ${year}`,
  less: (month, monthly, year, annual, large) =>
    `costs ${monthly} yuan less a month (as of ${month}) and ${annual} yuan (${large}) less in ${year}`,
  same: 'leaves the cost of the year as it is',
  monthlyOnly: (month, change) => `${change} a month as of ${month}`,
  moreMonthly: (amount) => `costs ${amount} yuan more`,
  lessMonthly: (amount) => `costs ${amount} yuan less`,
  sameMonthly: 'changes nothing',
  moreYear: (year, annual, large) => `and costs ${annual} yuan (${large}) more in ${year}`,
  lessYear: (year, annual, large) => `and costs ${annual} yuan (${large}) less in ${year}`,
  sameYear: (year) => `and leaves the cost of ${year} as it is`,
  share: (percent) => `, ${percent} of today's yearly total.`,
  noShare: '.',
  people: (gainers, losers, unchanged) =>
    `Grade and base allowance together rise for ${gainers} people, fall for ${losers} and stay as they are for ${unchanged}.`,
  byPost: (parts) => `Of these: ${parts}.`,
  postMore: (post, people, monthly) => `${post}: ${people} people, ${monthly} yuan more a month`,
  postLess: (post, people, monthly) => `${post}: ${people} people, ${monthly} yuan less a month`,
  postEven: (post, people) => `${post}: ${people} people, rises and falls cancel out`,
  itemMore: (item, monthly) => `${item}: ${monthly} yuan more a month`,
  itemLess: (item, monthly) => `${item}: ${monthly} yuan less a month`,
  beside: (parts) => `With it change: ${parts}.`,
  sumOfParts: (monthly) => `Together ${monthly} yuan a month.`,
  basisRun: (from, to, monthly, months) =>
    from === to
      ? `${monthly} yuan in ${from}`
      : `${monthly} yuan a month from ${from} to ${to}, ${months} months`,
  basisYearly: (amount) => `${amount} yuan of yearly items at the standard of December`,
  basisNothing:
    'Basis: people × difference of the standard for each post and step; no month of the year changes.',
  basisMonths: (monthly, months, annual) =>
    `Basis: people × difference of the standard for each post and step, summed and multiplied by the months: ${monthly} yuan × ${months} months = ${annual} yuan.`,
  basisDated: (parts, annual) =>
    `Basis: people × difference of the standard for each post and step, summed over the months in which each provision is in force: ${parts}; ${annual} yuan in all.`,
  rangeAsked:
    'The range over the rosters that agree with what is published is still being worked out, and not yet given here.',
  range: (item, min, max, month) =>
    `Range: the real roster is not public, and many agree with the figures below. ${item}: at least ${min} and at most ${max} yuan more a month (as of ${month}).`,
  rangeUnproven: (item, min, max, month) =>
    `Range: the real roster is not public. On no roster that agrees with the figures below does the change go beyond ${min} to ${max} yuan a month (${item}, as of ${month}); whether one reaches these ends is not proven.`,
  rangeOfOne: (item, amount, month) =>
    `Range: on every roster that agrees with the figures below it is ${amount} yuan more a month (${item}, as of ${month}).`,
  rangeImpossible: 'Range: no roster agrees with all the figures below; they need checking first.',
  rangeFacts: (facts) => `Figures relied on: ${facts}.`,
  firmness: {
    certain: () => 'How firm: certain, whatever the roster.',
    fairlyCertain: (width) => `How firm: fairly certain, with ${width} yuan between the two ends.`,
    uncertain: (width) =>
      `How firm: uncertain, with ${width} yuan between the two ends; an own roster should be costed before this is answered.`,
  },
  policy: {
    builtIn: (title) => `By the policy "${title}".`,
    own: (title) => `By the policy "${title}", opened from a file.`,
  },
  assumed: (parts) => `Assumed: ${parts}.`,
  assumptions: {
    exampleRoster: 'the roster is an example generated by a program, not the real one',
    ladderInferred: 'the amounts between the top and the bottom of the ladder are inferred',
    combinedHeadAsHead: 'combined heads take the minimum of heads',
    oldMinimaTopUp: 'the old minima are counted as in force today, as top-ups',
    housingFundBase: 'the base allowance alone is the base of the housing fund',
    housingFundWithGrade: 'the base and grade allowances are the base of the housing fund',
    policyAssumed: 'every value of the policy is assumed and taken from no document',
    bonusRollOfAnotherYear:
      'the bonus roll of assessment year 2021 stands in for the year computed',
    valuesCarried: 'the values last stated are carried to the year computed',
  },
  missing: (items) => `Not stated in the source and not counted: ${items}.`,
  withoutRoll:
    'Base allowance, insurance and housing fund count the same roster. No bonus roll is loaded: bonus and award are left out, and in no total or percentage.',
  population:
    'Base allowance, insurance and housing fund count the same roster; the bonus counts the bonus roll, which is another population.',
};
