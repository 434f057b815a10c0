import type { Shape } from '../shape.ts';
import type { readings as source } from '../zh-CN/readings.ts';

export const readings: Shape<typeof source> = {
  title: 'Readings of the letter',
  lead: 'The letter can be read in more than one way in some places. Here is what it says, how it may be read, and what each reading comes to. What is chosen here holds on every page.',
  leadWithoutLetter:
    'Some rules can be read in more than one way. Here is how, and what each reading comes to. What is chosen here holds on every page.',
  held: 'Each result holds the other readings, the scenario and the roster as they are now.',
  reset: 'Back to the default readings',
  source: (citation) => `Stated in ${citation}`,
  standard: 'default',
  why: (reason) => `Why this default: ${reason}`,
  chosen: 'Reading',
  noneHolds: 'What is set now is none of these; see the policy page or the evidence page.',
  notAsked: 'The scenario has no floor for heads, so this changes nothing.',
  caption: (title) => `${title}: what each reading comes to`,
  columns: {
    reading: 'Reading',
    people: 'People',
    annual: 'Today, a year (yuan)',
    annualChange: 'From the default (yuan/year)',
    impact: 'Scenario, a month (yuan)',
    range: 'What published figures allow (yuan/month)',
    mean: (appraisal) => `Mean bonus, ${appraisal} (yuan)`,
  },
  solving: 'being computed',
  failed: 'The ranges could not be computed.',
  retry: 'Try again',
  conflict: 'to be checked',
  conflictNote: (option, facts) =>
    `To be checked: "${option}" cannot hold together with: ${facts}.`,
  optionNote: (option, said) => `"${option}": ${said}`,
  impliedRates: (used, amount, lowest, highest) =>
    `In proportion is counted at ${used} (assumed). ${amount} is ${lowest} to ${highest} of the base allowances.`,
  impliedRate: (rate, posts, base, change) =>
    `At ${rate}, the share of ${base} (${posts}), the year differs from the default by ${change}.`,
  stepMinima:
    'Minima that restrict the step say which steps are given; they move no amount of the steps as they are, and only what is possible.',
  belowMinima: (people) =>
    `Of the roster in use ${people} stand on steps below the old minimum of their post, which does not agree with it.`,
  openSimulate: 'See the simulation',
  openEvidence: 'See the evidence',
  population: (workers, recipients) =>
    `Counted: monthly items for the roster's ${workers}, the bonus for the bonus roll's ${recipients}.`,
  questions: {
    minima: {
      title: 'The old minima of 600, 1,200 and 1,800',
      letter:
        'The suggestion asks to raise minima of 600, 1,200 and 1,800. They are in the words of its author; the letter neither confirms them nor says how they work.',
      why: '600 equals the bottom step. The others are unconfirmed, and 1,800 as a limit on the step would put 122 heads on steps 1 to 3, where 92 people stand.',
      options: {
        none: 'not in force',
        topUp: 'a top-up: the amount is lifted, the step stays',
        step: 'a limit on the step',
      },
    },
    heads: {
      title: 'Heads in each community',
      letter:
        'The suggestion has three tiers, the pay table four posts. Where secretary and director are two people a community can have two heads; there are 122 communities.',
      why: 'Not stated, so the number is left open.',
      options: { unknown: 'left open', one: 'one each', two: 'two each' },
    },
    combinedHead: {
      title: "Whether the heads' floor covers a combined head",
      letter:
        'The suggestion names members, deputies and heads; it does not name the combined head.',
      why: "A combined head's base allowance is above a head's, so the heads' floor is taken to hold.",
      options: { covered: 'covered', notCovered: 'not covered' },
    },
    inclusive: {
      title: 'Whether "or above" and "or below" include the step named',
      letter: '92 people stand on step 3 or above, 607 on step 10 or below.',
      why: 'In official documents such words include the number named.',
      options: { inclusive: 'included', exclusive: 'not included' },
    },
    mean: {
      title: 'The last place of the mean of 1,009',
      letter: 'The mean is 1,009 yuan a month; whether rounded or cut is not said.',
      why: 'Statistics are rounded as a rule.',
      options: { rounded: 'rounded', cut: 'cut' },
    },
    sharing: {
      title: 'Bonus to each person, or a common sum',
      letter:
        'For a community that met its goals 3,800 a head a year is the standard; that everybody gets it is not said.',
      why: 'The standard is by the head, so each person gets it. The weights of sharing are assumed.',
      options: { person: 'to each person', pool: 'shared in the community by appraisal' },
    },
    within: {
      title: 'Whether the award is inside the total of the bonus',
      letter:
        'An excellent appraisal earns 2,400 a year; 1,508 people got 6,139,699.01 in the assessment year 2021, and whether the former is in it is not said.',
      why: 'The two are described apart, so the award is counted beside it.',
      options: { outside: 'beside it', inside: 'inside it' },
    },
    insurance: {
      title: 'Insurance as one amount or in proportion',
      letter:
        'In 2022 the government pays 1,049.38 a person a month, and the base allowance is the contribution base. One amount cannot be one rate on four bases.',
      why: 'One amount is what is stated.',
      options: { flat: 'one amount', proportional: 'in proportion to the base' },
    },
    fundBase: {
      title: "Whether the grade allowance is in the housing fund's base",
      letter:
        'The base allowance is the contribution base; the government pays 12 % into the housing fund. The grade allowance is not mentioned.',
      why: 'The letter names the base allowance alone.',
      options: { base: 'not in it', 'base+grade': 'in it' },
    },
  },
};
