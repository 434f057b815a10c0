/** The lists of a policy document whose members are told apart by their ids alone. */
export const namedLists = [
  'ratings',
  'appraisals',
  'educations',
  'qualifications',
  'honours',
  'funds',
  'items',
] as const;
