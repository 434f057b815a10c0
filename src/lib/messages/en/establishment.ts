import type { Shape } from '../shape.ts';
import type { establishment as source } from '../zh-CN/establishment.ts';

export const establishment: Shape<typeof source> = {
  title: 'Posts, approved headcount and the people there are',
  posts: (party, committee, people) =>
    `A community has ${party} party-committee posts and ${committee} residents'-committee posts, held across by about ${people}; a second post pays nothing.`,
  postsNote: 'Background alone; nothing is held to it.',
  finding: (least, most) => `Communities on the roster have ${least} to ${most}`,
  arithmetic: (per, communities, product) =>
    `At ${per} a community: ${per} × ${communities} = ${product}`,
  rosterMean: (workers, communities, mean) =>
    `Roster: ${workers} ÷ ${communities} = ${mean} a community`,
  rollMean: (people, communities, mean) =>
    `Bonus roll: ${people} ÷ ${communities} = ${mean} a community`,
  caption: 'Communities by the number of their people',
  size: 'People in a community',
  onRoster: 'Communities, roster',
  onRoll: 'Communities, bonus roll',
  total: 'Total',
  approved: 'Enter the approved headcount of a community',
  approvedHint:
    'No approved headcount is published. What is entered is compared; no amount hangs on it.',
  approvedLabel: 'Approved headcount of a community',
  comparedCaption: (approved) => `Against an approved headcount of ${approved}`,
  population: 'Counted',
  roster: 'Roster',
  roll: 'Bonus roll',
  over: 'Communities over it',
  equal: 'Communities at it',
  under: 'Communities under it',
  surplus: 'People above it',
  vacant: 'People missing',
};
