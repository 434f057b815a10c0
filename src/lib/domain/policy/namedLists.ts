/** The lists of a policy document whose members have names and nothing else of their own. */
export const namedLists = [
  'ratings',
  'appraisals',
  'educations',
  'qualifications',
  'honours',
  'funds',
] as const;
