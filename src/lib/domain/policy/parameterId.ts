/** What earns points in the yearly placement, in the order in which it is listed. */
export const pointElements = [
  'service',
  'education',
  'qualification',
  'honours',
  'appraisal',
  'role',
] as const;

export type PointElement = (typeof pointElements)[number];

/** The elements whose points stand in a list, an entry each; years of service are counted instead. */
export type ListedElement = Exclude<PointElement, 'service'>;

/** The two scores that a community is assessed by (P9). */
export const assessedScores = ['performance', 'satisfaction'] as const;

export type AssessedScore = (typeof assessedScores)[number];

/** What a fund of social insurance is worked out from: its rates, and the base with its limits. */
export const fundParts = ['employerRate', 'workerRate', 'base', 'floor', 'ceiling'] as const;

export type FundPart = (typeof fundParts)[number];

/** The items of which nobody says whether those beyond the roster draw them (A10). */
export const statutoryItems = ['baseAllowance', 'socialInsurance', 'housingFund'] as const;

export type StatutoryItem = (typeof statutoryItems)[number];

/** The ids of the policy's parameters: one place that knows how they are spelled. */
export const parameterId = {
  ladder: (step: number) => `gradeAllowance.ladder.${String(step)}`,
  coefficient: (step: number) => `gradeAllowance.coefficient.${String(step)}`,
  gradeBase: 'gradeAllowance.base',
  performanceShare: 'gradeAllowance.performanceShare',
  scale: 'gradeAllowance.scale',
  uplift: (post: string) => `gradeAllowance.uplift.${post}`,
  cap: (post: string) => `gradeAllowance.cap.${post}`,
  floor: (post: string) => `gradeAllowance.floor.${post}`,
  baseAllowance: (post: string) => `baseAllowance.${post}`,
  socialInsurance: 'socialInsurance.monthly',
  insuranceMethod: 'socialInsurance.method',
  insuranceRate: 'socialInsurance.rate',
  declaredBase: 'socialInsurance.declaredBase',
  insuranceFund: (fund: string, part: FundPart) => `socialInsurance.fund.${fund}.${part}`,
  housingFundRate: 'housingFund.rate',
  housingFundBase: 'housingFund.base',
  housingFundWorkerRate: 'housingFund.workerRate',
  bonusBase: 'communityBonus.base',
  bonusUplift: (rating: string) => `communityBonus.uplift.${rating}`,
  bonusProration: 'communityBonus.proration',
  bonusSharing: 'communityBonus.sharing',
  poolWeight: (appraisal: string) => `communityBonus.poolWeight.${appraisal}`,
  awardAmount: 'individualAward.amount',
  awardAppraisal: 'individualAward.appraisal',
  awardWithin: 'individualAward.within',
  awardQuota: 'individualAward.quota',
  awardQuotaRounding: 'individualAward.quotaRounding',
  awardQuotaScope: 'individualAward.quotaScope',
  assessmentMethod: 'assessment.method',
  assessmentWeight: (score: AssessedScore) => `assessment.weight.${score}`,
  assessmentThreshold: (rating: string) => `assessment.threshold.${rating}`,
  assessmentQuota: (rating: string) => `assessment.quota.${rating}`,
  /** set by provisions alone: no policy states the rating of a community */
  ratingOfAll: 'communityRating.all',
  ratingOf: (communityId: string) => `communityRating.of.${communityId}`,
  performanceAllowance: 'performanceAllowance.amount',
  /** for a qualification that has no amount of its own */
  qualificationAllowance: 'qualificationAllowance.amount',
  qualificationAllowanceOf: (qualification: string) => `qualificationAllowance.${qualification}`,
  healthCheck: 'healthCheck.amount',
  healthCheckFirstYear: 'healthCheck.firstYear',
  healthCheckEveryYears: 'healthCheck.everyYears',
  paidLeave: 'paidLeave.amount',
  statutoryPopulation: 'population.statutory',
  /** of one statutory item, where it is read otherwise than the three together */
  populationOf: (item: StatutoryItem) => `population.${item}`,
  extraPost: 'population.extraPost',
  placementMethod: 'placement.method',
  placementBlanks: 'placement.blanks',
  highestStep: (post: string) => `placement.highest.${post}`,
  lowestStep: (post: string) => `placement.lowest.${post}`,
  pointsPerYear: 'points.service.perYear',
  creditedYears: (education: string) => `points.creditedYears.${education}`,
  points: (element: ListedElement, entry: string) => `points.${element}.${entry}`,
  pointsCap: (element: PointElement) => `points.cap.${element}`,
  /** people that a community may have; compared with those there are, no amount hangs on it */
  approvedHeadcount: 'establishment.approved',
  pointsForStep: (step: number) => `points.step.${String(step)}`,
} as const;
