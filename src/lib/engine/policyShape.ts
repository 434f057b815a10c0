import type { PolicyDocument } from '../domain/policy/policySchema.ts';

/** What of a policy gives the tables their form: its posts, steps, ratings and appraisals. */
export type PolicyShape = Pick<
  PolicyDocument,
  'posts' | 'steps' | 'stepOrder' | 'ratings' | 'appraisals'
>;
