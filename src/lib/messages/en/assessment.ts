import type { Shape } from '../shape.ts';
import type { assessment as source } from '../zh-CN/assessment.ts';

export const assessment: Shape<typeof source> = {
  allCommunities: 'Rating of all communities',
  notSet: 'not set for all',
  communityRating: (community, filed) => `${community} (on the list: ${filed})`,
  notListed: 'not there',
  addCommunity: 'Change the rating of one community (its id)',
  add: 'Add',
  unknownCommunity: (community) => `There is no "${community}" on the list of communities.`,
  communities: 'Communities',
  quota: (eligible, quota, recipients) =>
    `Appraised excellent: ${eligible}; quota: ${quota}; awards paid: ${recipients}.`,
};
