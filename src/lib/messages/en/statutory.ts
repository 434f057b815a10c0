import type { StatutoryMessages } from '../zh-CN/statutory.ts';

export const statutory: StatutoryMessages = {
  rosterAndRoll: (n) => `roster and the others of the bonus roll, ${n}`,
  holders: (n) => `holders, ${n}`,
  holdersUnknown: 'the roster does not state qualifications',
  beyondNote: (n) =>
    `Base allowance, insurance and housing fund also count the ${n} of the bonus roll beyond the roster (assumed, to be verified).`,
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
  population:
    'Base allowance, insurance and housing fund count {population.statutory}; those beyond the roster at the rates of {population.extraPost}, to be verified.',
};
