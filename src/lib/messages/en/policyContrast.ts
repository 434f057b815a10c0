import type { Shape } from '../shape.ts';
import type { policyContrast as source } from '../zh-CN/policyContrast.ts';

export const policyContrast: Shape<typeof source> = {
  title: 'The two policies have different ladders',
  shape: (name, levels, steps, ladder) => `${name}: levels: ${levels}; ${steps}; ${ladder}.`,
  steps: (steps, first, last) => `steps: ${steps} (${first} to ${last})`,
  posts: (name, posts) => `Posts of ${name}: ${posts}.`,
  range: (post, from, to) => `${post} (${from} to ${to})`,
  anyStep: (post) => `${post} (any step)`,
  note: 'A number is not the same step in both, so levels and steps are not compared one by one. Below only what has the same identifier is compared; the rest is counted by its kind.',
  ladder: (before, after) =>
    `Ladder: ${before} steps → ${after} steps; their amounts are not compared one by one.`,
  group: (name, before, after, only) => `${name}: ${before} → ${after}; ${only}.`,
  onlyBefore: (entries) => `only in the first${entries}`,
  onlyAfter: (entries) => `only in the second${entries}`,
  number: (n) => `: ${n}`,
  named: (names) => `: ${names}`,
  count: (n) => `Differences among what has the same identifier: ${n}`,
  none: 'What has the same identifier says the same.',
  items: {
    gradeAllowance: 'Grade allowance, other parameters',
    baseAllowance: 'Base allowance',
    socialInsurance: 'Social insurance',
    housingFund: 'Housing fund',
    communityBonus: 'Community bonus',
    individualAward: 'Appraisal award',
    assessment: 'Assessment of communities',
    performanceAllowance: 'Performance allowance',
    qualificationAllowance: 'Qualification allowance',
    healthCheck: 'Health check',
    paidLeave: 'Annual leave',
    population: 'Whom an item counts',
    placement: 'Placement on a step',
    points: 'Points',
    establishment: 'Approved headcount',
  },
};
