import type { Shape } from '../shape.ts';
import type { cases as source } from '../zh-CN/cases.ts';

export const cases: Shape<typeof source> = {
  title: 'Worked examples',
  lead: 'The figures of each example were worked out by hand from the rules, and the arithmetic stands beside them. The program is held to every one before it is published, and again when this page opens.',
  counted: (count, results) => `${count} examples, ${results} amounts.`,
  allAgree: 'The program agrees with all of them.',
  someDiffer: (count) => `${count} of the amounts differ from the program; to be checked.`,
  policyNote:
    'Unless a topic says otherwise, the examples use the policy of 2022 of Xishan District, whatever roster and scenario are in use.',
  topics: 'Topics',
  when: { before: 'today', after: 'after' },
  per: { month: 'a month', year: 'a year' },
  resultOf: (item, when, per) => `${item} (${when}, ${per})`,
  pointsOf: (when) => `Points (${when})`,
  wholeCommunity: 'It takes everybody of the community, so it does not open as a single slip.',
  otherPolicy: (policy) =>
    `Worked out by "${policy}"; it opens as a slip when that policy is in use.`,
  byPolicy: (policy) => `Worked out by "${policy}".`,
  search: 'Find an example',
  searchHint: 'such as "housing fund", "deputy", "ten months"',
  part: 'Topic',
  allParts: 'All topics',
  shown: (cases) => `${cases} examples listed.`,
  noneFound: 'No example matches. Try another word, or all topics.',
  sums: { worker: 'Worker draws', government: 'Government pays', points: 'Points' },
  differs: (computed) => `the program gives ${computed}`,
  agrees: 'agrees',
  open: 'Open as a slip',
  openNote:
    "Opening one takes up the example's scenario and year; the one before can be had back by undo on the simulation page.",
  rounding: 'Rounding is half-up to the fen; so is the end of every line.',
  greater: 'greater of ',
  smaller: 'smaller of ',
  rounded: 'rounded ',
};
