import type { Shape } from '../shape.ts';
import type { policy as source } from '../zh-CN/policy.ts';

export const policy: Shape<typeof source> = {
  title: 'Policy',
  lead: 'The rules of every pay item, one by one. The values in the text can be changed; a change here is the same scenario as under "Simulate".',
  tabs: {
    label: 'Pages of the policy',
    rules: 'Rules and values',
  },
  contents: 'Contents',
  top: 'Back to the contents',
  source: (title) => `Basis: ${title}`,
  searchLabel: 'Find a parameter',
  searchHint: 'name, id, source or section',
  searchCount: (n) => `${n} found`,
  searchNone: 'Nothing found. Try another word, or see "Other parameters".',
  changesTitle: 'What this scenario changes',
  changesNone:
    'This scenario changes no parameter. Change a value in the text and it appears here.',
  changesCount: (n) => `Parameters changed: ${n}`,
  changes: {
    parameter: 'Parameter',
    before: 'Today',
    after: 'After',
    status: "Status of today's value",
    reset: 'Reset',
    period: 'In force',
    always: 'always',
    fromTo: (from, to) => `${from} to ${to}`,
    until: (to) => `until ${to}`,
    setPeriod:
      'The first month is set beside the value in the text, the last on the simulation page',
  },
  goTo: (parameter) => `Go to the rule: ${parameter}`,
  impactBar: (monthly, month, annual) => `${monthly} a month (as of ${month}), ${annual} a year`,
  monthlyBasis: (month) =>
    `The amount a month is that of ${month}; the amount a year adds the months up as they are dated.`,
  monthlyRuns: (runs) => `The amount a year is made of: ${runs}.`,
  run: (from, to, amount) => `${from} to ${to}, ${amount} a month`,
  oneMonth: (month, amount) => `${month}, ${amount}`,
  yearlyPart: (amount) => `yearly items, ${amount}`,
  startsIn: (parameter) => `${parameter}: since which month`,
  starts: { before: 'from', after: 'on', always: 'any' },
  today: (value) => `today ${value}`,
  resetTo: (parameter, value) => `${parameter}: back to today's ${value}`,
  since: (month) => `since ${month}`,
  ofYear: (year) => `stated for ${year}`,
  sinceUnstated: 'since when is not stated',
  history: 'Values over time',
  untilLine: (month, value) => `before ${month}: ${value}`,
  historyBefore: (value) => `before that ${value}`,
  historyLine: (month, value) => `from ${month}: ${value}`,
  unit: (unit) => `Unit: ${unit}`,
  id: (id) => `Id ${id}`,
  unset: 'The policy document does not state this; the default counts.',
  many: (n) => `${n} values`,
  noValue: 'none',
  cost: (annual) => `${annual} a year`,
  costChange: (before, after) => `a year: ${before} → ${after}`,
  population: 'Who is counted',
  problem: {
    not_allowed: 'This value is not allowed here.',
    too_large: (most) => `No more than ${most}.`,
    not_negative: 'No less than 0.',
  },
  sections: {
    base: 'Base allowance',
    grade: 'Grade allowance',
    bonus: 'Community performance bonus',
    award: 'Award for an excellent appraisal',
    insurance: 'Social insurance',
    fund: 'Housing provident fund',
    other: 'Other parameters',
  },
  base: {
    amounts: (list) => `The base allowance is paid by post, each month: ${list}.`,
    item: (name, field) => `${name} ${field}`,
    one: 'Whoever holds several posts draws the base allowance of one of them.',
  },
  grade: {
    levels: (levels, steps) =>
      `The grade allowance has ${levels} levels and ${steps} steps, from the highest down, and is paid each month by step. The amounts a month are:`,
    steps: (steps) =>
      `The grade allowance has ${steps} steps, from the highest down, and is paid each month by step.`,
    coefficients:
      'The amount a month is the coefficient of the step times the base of {gradeAllowance.base}. The coefficients are:',
    performance:
      'Of the grade allowance {gradeAllowance.performanceShare} is the performance part; the rest is the basic part.',
    ladderCaption: 'Pay ladder',
    scale: 'All these amounts can be adjusted together, by the factor {gradeAllowance.scale}.',
    limits:
      'To this a fixed amount can be added for each post, with a cap and a floor. The order is: step, factor, fixed amount, cap, floor. Whoever is below the floor is paid the difference; the step stays.',
    limitsCaption: 'Fixed amount, cap and floor of each post',
    uplift: 'Fixed amount',
    cap: 'Cap',
    floor: 'Floor',
  },
  unpublished: {
    counted: 'An amount that is not published counts as zero and is listed wherever a total shows.',
    healthCheckYears:
      'The first check falls in {healthCheck.firstYear}, the next every {healthCheck.everyYears}; each counts in its own year.',
  },
  bonus: {
    base: 'The bonus is paid once a year. In a community that met its goals the standard is {communityBonus.base} a person a year.',
    baseOf: (rating) =>
      `The bonus is paid once a year. In a community rated "${rating}" the standard is {communityBonus.base} a person a year.`,
    uplifts: (list) => `The rating of the community raises or lowers it: ${list}.`,
    item: (name, field) => `${name} ${field}`,
    months:
      'Whoever served less than a year is paid {communityBonus.proration}; what is paid is {communityBonus.sharing}. Neither is published: both are assumed.',
  },
  award: {
    amount:
      'Whoever is rated {individualAward.appraisal} in the yearly appraisal is paid {individualAward.amount} once a year.',
    quota:
      'The awards are {individualAward.within}. The largest share rated excellent is {individualAward.quota}, rounded {individualAward.quotaRounding}, in {individualAward.quotaScope}.',
  },
  insurance: {
    method:
      'Insurance is worked out as {socialInsurance.method}. In proportion, the rate is {socialInsurance.rate}; the declared base is {socialInsurance.declaredBase}.',
    monthly:
      "The employer's part of social insurance is {socialInsurance.monthly} a person a month.",
    monthlyBeside:
      "The employer's part of social insurance is stated as {socialInsurance.monthly} a person a month; it is not counted now, and stands for comparison.",
  },
  fund: {
    rate: 'The housing fund is reckoned on the {housingFund.base}; the employer pays {housingFund.rate} each month, rounded half-up to the fen a person.',
    worker: "The worker's own rate is not stated; it counts as {housingFund.workerRate}.",
  },
  other: {
    lead: 'These parameters stand in no sentence above. They can be changed all the same.',
    none: 'Every parameter stands in the text above.',
    group: (group, n) => `${group} (${n})`,
  },
  counts: {
    roster: (people) => `roster, ${people}`,
    roll: (people) => `bonus roll, ${people}`,
    award: (people) => `bonus roll with that appraisal, ${people}`,
    none: 'not in the total',
  },
};
