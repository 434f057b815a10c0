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
  noChange: (workers, monthly, annual) =>
    `Under today's rules, for the ${workers} people who are eligible for the grade allowance, all monthly items come to ${monthly} yuan a month and all items to ${annual} yuan a year. Nothing is changed.`,
  more: (monthly, year, annual, large) =>
    `costs ${monthly} yuan more a month and ${annual} yuan (${large}) more in ${year}`,
  less: (monthly, year, annual, large) =>
    `costs ${monthly} yuan less a month and ${annual} yuan (${large}) less in ${year}`,
  same: 'leaves the cost of the year as it is',
  monthlyOnly: (change) => `${change} in a month with every provision in force`,
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
  basisMonths: (monthly, months, annual) =>
    `Basis: people × difference of the standard for each post and step, summed and multiplied by the months: ${monthly} yuan × ${months} months = ${annual} yuan.`,
  basisDated:
    'Basis: people × difference of the standard for each post and step, summed over the months in which each provision is in force; yearly items take the standard of December.',
  assumed: (parts) => `Assumed: ${parts}.`,
  assumptions: {
    exampleRoster:
      'the roster is an example generated to agree with the published figures, not the real one',
    exampleBonus: 'the bonus roll is example data, not real',
    ladderInferred: 'the amounts between the top and the bottom of the ladder are inferred',
    combinedHeadAsHead: 'combined heads take the minimum of heads',
    oldMinimaTopUp: 'the old minima are counted as in force today, as top-ups',
    housingFundBase: 'the base allowance alone is the base of the housing fund',
    bonusRollOfAnotherYear:
      'the bonus roll of assessment year 2021 stands in for the year computed',
    valuesCarried: 'the values of 2022 are carried to the year computed',
  },
  missing: (items) => `Not stated in the source and not counted: ${items}.`,
  population:
    'Base allowance, insurance and housing fund count the same roster; the bonus counts the bonus roll, which is another population.',
};
