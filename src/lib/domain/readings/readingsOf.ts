import { communityCount, oldMinima, publishedFacts } from '../inference/facts/publishedFacts.ts';
import { parameterRules } from '../rules/parameterRules.ts';
import { followingPosts } from '../policy/postRanks.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { settingsAt } from '../policy/settingsAt.ts';
import { amountOf, withBaseline, withFloors } from '../scenario/editScenario.ts';
import type { Provision, Scenario } from '../scenario/provision.ts';
import { applyProvisions } from '../scenario/provisionSettings.ts';
import { hasOldMinima, withOldMinima, withTodayParameter } from '../scenario/todayProvisions.ts';
import type { Reading, ReadingId, ReadingState } from './reading.ts';

/** An open question whose answer is a choice among the values of one parameter. */
interface ParameterQuestion {
  readonly id: ReadingId;
  readonly parameter: string;
  /** values that are no reading of the letter */
  readonly beside?: readonly string[];
  readonly moves?: Partial<Reading['moves']>;
}

const byParameter: readonly ParameterQuestion[] = [
  { id: 'sharing', parameter: 'communityBonus.sharing', moves: { shares: true } },
  { id: 'within', parameter: 'individualAward.within' },
  // The letter names no fund: insurance by fund wants rates that are entered elsewhere.
  { id: 'insurance', parameter: 'socialInsurance.method', beside: ['funds'] },
  { id: 'fundBase', parameter: 'housingFund.base' },
];

const todayOf = ({ baseline }: Scenario): readonly Provision[] => baseline?.provisions ?? [];

/** The readings of the letter that a policy document has words for (P2, P5, P7, P10, A2, A6, A7). */
export function readingsOf(policy: PolicyDocument): Reading[] {
  const published = publishedFacts(policy);
  return [
    ...(Object.keys(oldMinima(policy)).length > 0 ? [minima] : []),
    ...headsOf(policy),
    ...combinedHeadOf(policy),
    ...(published?.steps && published.steps.length > 0 ? [inclusive] : []),
    ...(published?.mean ? [mean] : []),
    ...parameterReadings(policy),
  ];
}

const minima: Reading = {
  id: 'minima',
  options: [{ id: 'none' }, { id: 'topUp' }, { id: 'step' }],
  standard: 'none',
  moves: { money: true, range: true },
  chosen: ({ scenario, switches }) => {
    if (switches.minima === 'step') return 'step';
    return hasOldMinima(todayOf(scenario)) || switches.minima === 'topUp' ? 'topUp' : 'none';
  },
  choose: (state, option) => ({
    ...state,
    scenario: withBaseline(
      state.scenario,
      withOldMinima(todayOf(state.scenario), option === 'topUp'),
    ),
    switches: {
      ...state.switches,
      minima: option === 'step' || option === 'topUp' ? option : null,
    },
  }),
};

function headsOf(policy: PolicyDocument): Reading[] {
  const communities = communityCount(policy);
  if (communities === null) return [];
  const counts: Readonly<Record<string, number>> = { one: communities, two: 2 * communities };
  return [
    {
      id: 'heads',
      options: [
        { id: 'unknown' },
        ...Object.entries(counts).map(([id, people]) => ({ id, people })),
      ],
      standard: 'unknown',
      moves: { money: false, range: true },
      chosen: ({ switches: { heads } }) => {
        if (heads === null) return 'unknown';
        return Object.keys(counts).find((id) => counts[id] === heads.count) ?? null;
      },
      choose: (state, option) => {
        const count = counts[option];
        const heads = count === undefined ? null : { count };
        return { ...state, switches: { ...state.switches, heads } };
      },
    },
  ];
}

/** Whether the posts that follow another's minimum are covered by a change of it (A7). */
function combinedHeadOf(policy: PolicyDocument): Reading[] {
  const pairs = [...followingPosts(policy)];
  if (pairs.length === 0) return [];
  const reading: Reading = {
    id: 'combinedHead',
    options: [{ id: 'covered' }, { id: 'notCovered' }],
    standard: 'covered',
    moves: { money: true, range: true },
    chosen: ({ scenario }) => {
      const floor = (post: string): string | null => amountOf(scenario, 'grade_floor', post);
      if (pairs.every(([, leader]) => floor(leader) === null)) return null;
      if (pairs.every(([post]) => floor(post) === null)) return 'notCovered';
      return pairs.every(([post, leader]) => floor(post) === floor(leader)) ? 'covered' : null;
    },
    choose: (state, option) => {
      const floors: Record<string, string | null> = {};
      for (const [post, leader] of pairs)
        floors[post] =
          option === 'covered' ? amountOf(state.scenario, 'grade_floor', leader) : null;
      return { ...state, scenario: withFloors(state.scenario, floors) };
    },
  };
  return [reading];
}

const inclusive: Reading = {
  id: 'inclusive',
  options: [{ id: 'inclusive' }, { id: 'exclusive' }],
  standard: 'inclusive',
  moves: { money: false, range: true },
  chosen: ({ switches }) => (switches.inclusive ? 'inclusive' : 'exclusive'),
  choose: (state, option) => ({
    ...state,
    switches: { ...state.switches, inclusive: option === 'inclusive' },
  }),
};

const mean: Reading = {
  id: 'mean',
  options: [{ id: 'rounded' }, { id: 'cut' }],
  standard: 'rounded',
  moves: { money: false, range: true },
  chosen: ({ switches }) => (switches.meanCut ? 'cut' : 'rounded'),
  choose: (state, option) => ({
    ...state,
    switches: { ...state.switches, meanCut: option === 'cut' },
  }),
};

function parameterReadings(policy: PolicyDocument): Reading[] {
  const rules = parameterRules(policy);
  return byParameter.flatMap(({ id, parameter, beside = [], moves }): Reading[] => {
    const rule = rules.get(parameter);
    if (rule?.choices === undefined) return [];
    const stated = (year: number): string =>
      settingsAt(policy, `${String(year)}-12`).get(parameter) ?? '';
    const choices = rule.choices.filter((choice) => !beside.includes(choice));
    return [
      {
        id,
        parameter,
        options: choices.map((choice) => ({ id: choice })),
        standard: stated(2022),
        moves: { money: true, range: false, ...moves },
        chosen: ({ scenario, year }) => {
          const settings = settingsAt(policy, `${String(year)}-12`);
          const value = applyProvisions(settings, todayOf(scenario)).get(parameter) ?? '';
          return choices.includes(value) ? value : null;
        },
        choose: (state, option) => ({
          ...state,
          scenario: withBaseline(
            state.scenario,
            withTodayParameter(todayOf(state.scenario), policy, state.year, parameter, option),
          ),
        }),
      },
    ];
  });
}

/** The state in which every reading is the product's default. */
export function standardState(policy: PolicyDocument, state: ReadingState): ReadingState {
  return readingsOf(policy).reduce((held, { standard, choose }) => choose(held, standard), state);
}
