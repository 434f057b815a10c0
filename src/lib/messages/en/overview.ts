import type { Shape } from '../shape.ts';
import type { overview as zh } from '../zh-CN/overview.ts';

export const overview: Shape<typeof zh> = {
  title: 'Overview',
  lead: 'The published figures held against the roster in use; the ladder, the bonus and where the yearly money goes at a glance.',
  mean: 'Mean grade allowance',
  meanUnit: 'yuan/month',
  meanExact: (exact) => `Exact in the roster: ${exact} yuan/month`,
  monthlyBill: 'Grade allowance, a month',
  notTwelveTimes: (year) =>
    `Amounts change within ${year}: the month is December, the year sums each month's.`,
  annualBill: 'Grade allowance, a year',
  bonusTotal: 'Community bonus, assessment year 2021',
  workers: 'Eligible for the grade allowance',
  recipients: 'People in the bonus roll',
  askTitle: 'Suggestion no. 042',
  askFloors:
    'minima of 1,000 yuan for members, 1,500 for deputies, 2,000 for heads (combined heads as heads)',
  askMonthly: {
    sample: 'First estimate on the example roster, a month',
    own: 'First estimate on the roster in use, a month',
  },
  askAnnual: (annual, percent) => `${annual} a year, ${percent} of today's yearly total`,
  askLink: 'See the estimate and change the rules',
  agreementTitle: 'Published figures checked',
  agreementFinding: (agreeing, all) =>
    `${agreeing} of ${all} figures checked agree with the roster`,
  agreement: {
    item: 'Figure',
    published: 'Published',
    loaded: 'Roster',
    source: 'Status',
    result: 'Check',
  },
  units: { people: 'people', communities: 'communities', yuan: 'yuan' },
  ladderTitle: 'The ladder',
  ladderFinding: (step, low, share) => `${low} people stand on ${step} or lower, ${share} of all`,
  ladderSubtitle: 'People on each step, by post; below, the monthly amount of each step',
  ladderDescription: (steps, workers) =>
    `${workers} people over ${steps} steps, the highest step first.`,
  ladderHint: 'Choose a step to see its people by post, community and years of service.',
  stepHead: 'Step',
  amountHead: 'yuan/month',
  bonusTitle: 'Community bonus',
  bonusFinding: (rating, share) => `Communities rated "${rating}" draw ${share} of the bonus`,
  bonusSubtitle: 'By rating of the community: communities, people, amount (yuan)',
  bonusDescription: 'Communities, people and amount for each rating.',
  ratingHead: 'Rating',
  communitiesHead: 'Communities',
  peopleHead: 'People',
  bonusHead: 'Bonus (yuan)',
  bonusNoteTitle: 'How the bonus was prorated needs to be verified',
  bonusNote:
    'No spread of whole months over 1,508 people, each rounded to the fen, gives exactly 6,139,699.01 yuan: three times the total would have to be a multiple of 9,500 fen give or take 1,508, but three times this total leaves 2,203. Something else was prorated or deducted.',
  bonusSample:
    'The example roster therefore assumes deductions for unpaid leave of a few people, 816 yuan in all.',
  shareTitle: 'Where the yearly money goes',
  shareFinding: (item, share) => `${item}: ${share} of the known yearly cost`,
  shareSubtitle:
    'A year, in 10,000 yuan, with shares; items without a published amount are listed and not counted',
  shareDescription:
    'The yearly amount of each pay item, then the items whose amount is not published.',
  itemHead: 'Item',
  amountWanHead: 'Amount (10,000 yuan)',
  shareHead: 'Share',
  rounding: '* Last place fitted so that the shares add up to 100.00%.',
  rounded: (exact) => `Total ${exact} yuan; the table rounds to 100 yuan.`,
  populations: (workers, recipients) =>
    `Population counted: the bonus and the awards count the bonus roll (${recipients}), everything else the roster (${workers}).`,
  drillTitle: (step) => `People on ${step}`,
  drillNone: 'Nobody stands on this step.',
  drillCommunities: (n) => `In ${n} communities`,
  drillYears: 'Years of service',
  drillWorkers: 'People',
  drillClose: 'Close',
  yearsBand: (from, to) => `${from}–${to} years`,
  yearsUnknown: 'not given',
};
