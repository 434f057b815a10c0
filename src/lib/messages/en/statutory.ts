import type { StatutoryMessages } from '../zh-CN/statutory.ts';

export const statutory: StatutoryMessages = {
  rosterAndRoll: (n) => `roster and the others of the bonus roll, ${n}`,
  holders: (n) => `holders, ${n}`,
  holdersUnknown: 'the roster does not state qualifications',
  beyondNote: (n) =>
    `Base allowance, insurance and housing fund also count the ${n} of the bonus roll beyond the roster (assumed, to be verified).`,
};
