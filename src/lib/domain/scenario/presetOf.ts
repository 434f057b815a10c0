import { sameScenario, withBaseline } from './editScenario.ts';
import { proposal042, uplift042 } from './presets.ts';
import type { Scenario } from './provision.ts';

/** The scenarios that a reader can start from, by the key of their names. */
export const presets = {
  today: { schema: 1, name: '', provisions: [] },
  floors042: proposal042,
  uplift042,
} as const satisfies Readonly<Record<string, Scenario>>;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as readonly PresetId[];

/** Which preset a scenario is, whatever it counts as in force today; null for one of the reader's own. */
export function presetOf(scenario: Scenario): PresetId | null {
  const today = scenario.baseline?.provisions ?? [];
  return presetIds.find((id) => sameScenario(withBaseline(presets[id], today), scenario)) ?? null;
}
