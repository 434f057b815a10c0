import type { PolicyDocument } from './policySchema.ts';

/** What of a policy says which parameters it can have. */
export type PolicyLists = Pick<
  PolicyDocument,
  | 'posts'
  | 'steps'
  | 'stepOrder'
  | 'ratings'
  | 'appraisals'
  | 'ladder'
  | 'educations'
  | 'qualifications'
  | 'honours'
  | 'funds'
  | 'items'
>;
