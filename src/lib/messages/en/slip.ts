import type { Shape } from '../shape.ts';
import type { slip as source } from '../zh-CN/slip.ts';

export const slip: Shape<typeof source> = {
  title: "One person's slip",
  lead: 'Pick a post, a step and the year, or look up a worker by id: every item today and after the change, with the way it is computed.',
  scenario: (name) => `After the change: ${name}`,
  whom: 'Whose slip',
  noPlace: 'No monthly items',
  noRoll: 'No yearly bonus',
  months: 'Months in post',
  byId: 'Look up by id',
  workerId: 'Id of the worker',
  find: 'Look up',
  finding: 'The roster is being read.',
  found: (id) => `From the roster: ${id}`,
  notFound: (id) => `The roster has no id ${id}. Check the id, or pick a post and a step above.`,
  rowsFailed: 'The roster could not be read. What is picked above stays; try again.',
  notInRoster: 'This person is in the bonus roll alone; monthly items are left out.',
  notInRoll: 'This person is not in the bonus roll; the yearly bonus is left out.',
  period: 'Amounts',
  periods: { month: 'A month', year: 'A year' },
  caption: { month: 'Pay a month', year: 'Pay a year' },
  item: 'Item',
  government: { before: 'Government pays, today', after: 'Government pays, after' },
  worker: { before: 'Worker draws, today', after: 'Worker draws, after' },
  own: { before: 'Own contribution, today', after: 'Own contribution, after' },
  total: 'Total',
  sideNote:
    'What the government pays is what it pays to the worker and into insurance and housing fund. What the worker draws is before own contributions and tax.',
  monthsNote:
    'Monthly items count twelve months, as the budget does; months in post prorate the bonus alone. Yearly items take the value of December of the year chosen.',
  rollYear: 'The bonus roll is that of the assessment year 2021.',
  monthNote: (month) => `A month is as of ${month}; yearly items are not in it.`,
  missing: (items) => `Not counted, because no amount is stated: ${items}`,
  howTitle: 'How each item is computed',
  before: 'Today',
  after: 'After',
  sameWay: 'the same today and after the change',
  span: (months, amount) => `${months} × ${amount}`,
  spans: (parts, total) => `Over the year: ${parts} = ${total}`,
  takeHome: (before, after) =>
    `Less own contributions: ${before} today, ${after} after the change (before tax)`,
  ifChosen: (amount) =>
    `The award is limited and not in the totals; if chosen, the year has ${amount} more.`,
  placement: {
    title: 'Placement on the ladder',
    element: 'What earns points',
    input: 'In the roster',
    points: 'Points',
    total: 'Points together',
    years: (years) => (years === '1' ? '1 year' : `${years} years`),
    none: 'blank',
    given: (step) => `The roster has ${step}.`,
    reached: (total, step, from) => `${total} points reach ${step}, which asks for ${from}.`,
    bounded: (post, step) => `Within the steps of a ${post}, that is ${step}.`,
    placed: (step) => `Points place this person on ${step}.`,
    kept: (reasons, step) => `${reasons}: the step of the roster, ${step}, stays.`,
    inputs: 'What earns points',
    inputsNote:
      'Where points place people, these give the step; with any of them left blank the step picked above holds.',
    blank: 'Blank',
  },
  rules: {
    ladder: (step) => `Ladder, ${step}`,
    gradeBase: 'Base of the grade allowance',
    coefficient: (step, factor) => `Coefficient of ${step}, × ${factor}, rounded to the fen`,
    scale: (factor) => `× ${factor}, rounded to the fen`,
    uplift: (amount) => `Plus ${amount}`,
    capBinds: (limit) => `At most ${limit}; what is above is not paid`,
    cap: (limit) => `At most ${limit}; not reached`,
    floorBinds: (limit) => `At least ${limit}; the amount is lifted to it`,
    floor: (limit) => `At least ${limit}; reached already`,
    split: (share, basic, performance) =>
      `Of which ${share} by performance, ${performance}; basic part ${basic}`,
    amount: 'Amount set',
    fundBase: (base) => `Contribution base: base allowance ${base}`,
    fundBaseGrade: (base, grade) =>
      `Contribution base: base allowance ${base} plus grade allowance ${grade}`,
    insuranceFund: (name, base, rate, amount) =>
      `${name}: ${base} × ${rate} = ${amount}, rounded to the fen and added`,
    rate: (rate) => `× ${rate}, rounded to the fen`,
    bonusBase: 'Standard of the bonus',
    bonusUplift: (rating, uplift) => `${rating}: × (1 + ${uplift})`,
    prorated: (months) => `× ${months} ÷ 12, rounded to the fen`,
    proratedByRate: (months) => `÷ 12, rounded to the fen, then × ${months}`,
    notProrated: 'whatever the months, rounded to the fen',
    deduction: (amount) => `Less ${amount}, at most the whole bonus`,
    award: (appraisal) => `Appraised: ${appraisal}`,
    noAward: (appraisal) => `Appraised: ${appraisal}; no award`,
    rated: {
      named: (rating, filed) => `The proposal rates the community ${rating} (list: ${filed})`,
      all: (rating, filed) => `The proposal rates every community ${rating} (list: ${filed})`,
      score: (rating, filed, score) => `Score ${score}: rated ${rating} (list: ${filed})`,
      place: (rating, filed, score) =>
        `Score ${score}: rated ${rating} by its place (list: ${filed})`,
    },
    poolSum: (people) =>
      `The community shares its bonus: these amounts added up over its ${people}`,
    poolShare: (weight, months, whole) =>
      `× own ${weight} × ${months} ÷ ${whole} of the community (weight × months), cut to the fen`,
    poolRest: 'Plus one of the fen left over',
    poolRestOpen: (more, people) =>
      `Of ${people} who are alike ${more} get one fen more; nothing says who, so it is not counted`,
    poolUnknown:
      'The community shares its bonus: the share shows when the person is looked up by id; this is what is brought in',
    awardsInside:
      'The awards come out of the sum of the bonus; whose bonus is the smaller for it is not stated, so nothing is taken off here',
    quotaReaches: (eligible, limit) =>
      `${limit} may be awarded and ${eligible} qualify: all of them`,
    quotaNobody: (eligible) => `${eligible} qualify and none may be awarded`,
    quotaChosen: (eligible, limit, share, amount) =>
      `${limit} of the ${eligible} who qualify (about ${share}) are awarded; ${amount} only if chosen, not counted here`,
    quotaUnknown: (amount) =>
      `Each community has its own limit, which shows when the person is looked up by id; ${amount} only if chosen, not counted here`,
    notBelowZero: 'Not below zero',
  },
};
