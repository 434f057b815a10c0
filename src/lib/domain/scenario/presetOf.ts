import { builtInPolicy } from '../policy/builtInPolicy.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { sameScenario, withBaseline } from './editScenario.ts';
import { parseScenario } from './parseScenario.ts';
import { proposal042, uplift042 } from './presets.ts';
import type { Scenario } from './provision.ts';

/** A scenario that a reader can start from, by the key of its name. */
export type PresetId = 'today' | 'floors042' | 'uplift042' | 'uplift100' | 'scale105';

export interface Preset {
  readonly id: PresetId;
  readonly scenario: Scenario;
}

const today: Preset = { id: 'today', scenario: { schema: 1, name: '', provisions: [] } };

/** The suggestion answered by the letter, in its two readings: for the letter's policy alone. */
const ofSuggestion: readonly Preset[] = [
  { id: 'floors042', scenario: proposal042 },
  { id: 'uplift042', scenario: uplift042 },
];

/**
 * The presets that a policy can take. The suggestion's belong to the built-in policy and an edited
 * copy of it; any other policy has the same question asked of its own posts: a hundred yuan more
 * a month for each, and five percent more.
 */
export function presetsFor(policy: PolicyDocument): readonly Preset[] {
  const belongs = policy.id === builtInPolicy.id;
  if (belongs && ofSuggestion.every(({ scenario }) => parseScenario(scenario, policy).ok))
    return [today, ...ofSuggestion];
  const amounts = Object.fromEntries(policy.posts.map(({ id }) => [id, '100']));
  return [
    today,
    { id: 'uplift100', scenario: alone({ kind: 'grade_uplift', amounts }) },
    { id: 'scale105', scenario: alone({ kind: 'grade_scale', factor: '1.05' }) },
  ];
}

/** The preset that a policy's pages cost by way of example: the first that changes anything. */
export function leadingPreset(policy: PolicyDocument): Preset {
  return presetsFor(policy)[1] ?? today;
}

/** Which preset a scenario is, whatever it counts as in force today; null for one of the reader's own. */
export function presetOf(scenario: Scenario, policy: PolicyDocument): PresetId | null {
  const counted = scenario.baseline?.provisions ?? [];
  const found = presetsFor(policy).find((preset) =>
    sameScenario(withBaseline(preset.scenario, counted), scenario),
  );
  return found?.id ?? null;
}

function alone(provision: Scenario['provisions'][number]): Scenario {
  return { schema: 1, name: '', provisions: [provision] };
}
