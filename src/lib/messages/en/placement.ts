import type { Shape } from '../shape.ts';
import type { placement as source } from '../zh-CN/placement.ts';

export const placement: Shape<typeof source> = {
  title: 'Points and steps',
  flowTitle: 'Moves on the ladder',
  notPlaced: (people) =>
    `Points cannot place ${people}; they are counted on the step that the roster states.`,
  thresholdsOutOfOrder: (higher, lower) =>
    `${lower} asks for more points than ${higher}: whoever reaches it reaches ${higher} as well. Please check the points that reach each step.`,
  fromTo: (from, to) => `${from} → ${to}`,
  moves: (up, down, same) => `Placed by points: ${up} up, ${down} down, ${same} on the same step.`,
  method: 'How the step is found',
  asFiled: 'As the roster states',
  byPoints: 'By points',
  methodHint:
    'The points of each element and those that reach a step are not published; an example scheme stands in, which can be edited.',
  methodHintOfFile:
    'The points of each element and those that reach a step are those of the policy file, or an example where it has none; all can be edited.',
  notInUse:
    'The steps are those of the roster. Once points place the workers, this shows who moves up or down, and what it costs.',
  nobodyPlaced: (people) =>
    `Nobody is placed: ${people} lack what the points are worked out from, and keep the step of the roster. A roster with those columns shows who moves.`,
  unmoved: 'Points place everybody on the step of today; nobody moves.',
  finding: (up, down) => `By points ${up} move up and ${down} move down`,
  subtitle: 'People by step today (rows) and after the change (columns)',
  description:
    'Each square holds the people who go from one step to another. On the diagonal the step stays; below it people move up, above it down.',
  chart: {
    before: 'Step today',
    after: 'Step after the change',
    workers: 'People',
    total: 'Total',
    up: 'Move up',
    down: 'Move down',
    same: 'Same step',
  },
  counts: 'People who move on the ladder',
  countOf: 'Move',
  kept: 'Step as the roster states',
  keptReasons: 'Why points do not place them (who lacks two things is counted with both)',
  reason: 'Reason',
  blank: (element) => `The roster leaves blank: ${element}`,
  unknown: (element) => `Not on the lists of the scheme: ${element}`,
  noStep: 'The points reach no step',
  elements: {
    service: 'years of service',
    education: 'education',
    qualification: 'qualification',
    honours: 'honours',
    appraisal: 'yearly appraisal',
    role: 'post',
  },
  cost: 'Cost of the moves',
  costLine: (monthly, annual) => `a month ${monthly}, in the year of the costing ${annual}.`,
  list: 'Show who moves',
  listUp: 'Who moves up',
  listDown: 'Who moves down',
  rules: {
    method:
      'The step is found anew every year, at present {placement.method}. By points, whoever earns as many as a step asks for in all reaches it.',
    service:
      'A year of service earns {points.service.perYear}, service as a whole at most {points.cap.service}; part of a year earns its part.',
    education:
      'Education earns points by the table, at most {points.cap.education}; a degree may also count as years of service.',
    qualification: 'A qualification earns points by the table, at most {points.cap.qualification}.',
    honours: 'The highest honour earns points by the table, at most {points.cap.honours}.',
    appraisal: 'The yearly appraisal earns points by the table, at most {points.cap.appraisal}.',
    role: 'Seniority of post earns points by the table, at most {points.cap.role}.',
    blanks: 'Where the roster leaves qualification or honours blank: {placement.blanks}.',
    steps: 'The points that reach each step. A step left blank is not reached by points.',
    ranges:
      'The steps that a post may stand on. More points than the highest asks for give the highest, fewer than the lowest the lowest.',
  },
  columns: {
    points: 'Points',
    creditedYears: 'Counts as years',
    threshold: 'Points needed',
    highest: 'Highest step',
    lowest: 'Lowest step',
  },
};
