import type { StatutoryMessages } from '../zh-CN/statutory.ts';

export const statutory: StatutoryMessages = {
  rosterAndRoll: (n) => `roster and the others of the bonus roll, ${n}`,
  holders: (n) => `holders, ${n}`,
  holdersUnknown: 'the roster does not state qualifications',
  beyondNote: (items, n) =>
    `Also counted among the ${n} of the bonus roll beyond the roster: ${items} (assumed, to be verified).`,
  fundsCaption: 'Rates and bases by fund (not stated; the actual ones can be entered)',
  fund: 'Fund',
  fundParts: {
    employerRate: "Government's rate",
    workerRate: "Worker's rate",
    base: 'Base',
    floor: 'Lowest base',
    ceiling: 'Highest base',
  },
  reconciliation: 'Sum of the funds against the amount stated (without grade allowance)',
  government: 'Government pays',
  worker: 'Worker pays',
  stated: 'Stated',
  difference: 'Difference',
  payTitle: 'What the government pays and the worker takes home',
  payLead:
    "The government pays the allowances, and its part of insurance and housing fund. A worker takes home the allowances less the worker's own parts, before tax and without a qualification allowance.",
  payCaption: (post, step) => `${post}, ${step}, a month`,
  basis: 'Base',
  rates: "Rates (government's + worker's)",
  ratesOf: (employer, worker) => `${employer} + ${worker}`,
  limits: 'Lowest / highest',
  limitsOf: (floor, ceiling) => `${floor} / ${ceiling}`,
  none: 'none',
  insuranceOne: "Social insurance (government's part, as one)",
  housingFund: 'Housing fund',
  governmentPays: 'Government pays',
  takesHome: 'Takes home',
  todays: (column) => `${column} (today)`,
  proposed: (column) => `${column} (proposal)`,
  reconciled: (sum, stated, difference) =>
    `The government's parts by fund come to ${sum}; stated are ${stated}; the difference is ${difference}.`,
  unrated: (funds) => `Not counted, without a rate of the government's: ${funds}.`,
  notByFund:
    'Insurance is counted as one amount now. Choose the sum of the funds under social insurance and enter the actual rates to see them one by one.',
  byPostCaption: 'Everybody of the roster by post, a month',
  workersHead: 'People',
  populationTitle: 'Whom each item counts',
  counted: (item, whom) => `${item}: ${whom}`,
  countedAll: (list) => `${list}.`,
  population:
    'The letter does not say whom base allowance, insurance and housing fund count. The three together count {population.statutory}, or each by itself; those beyond the roster at the rates of {population.extraPost}, to be verified.',
  populationCaption: 'Whom each item counts, and what those beyond the roster would add',
  counts: 'Counts',
  people: 'People',
  annual: 'A year',
  beyondEffect: 'Beyond the roster, more a year',
  three: 'The three together',
  beyondPeople: (roll, roster, n) =>
    `${roll} on the bonus roll and ${roster} on the roster: ${n} between them.`,
};
