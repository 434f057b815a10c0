import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import { ScenarioStorage } from '../../src/lib/state/scenarioStorage.ts';

function memory(entries: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

describe('what is kept between visits', () => {
  test('is a scenario for each policy, and one year for all', () => {
    const storage = memory();
    const one = new ScenarioStorage(builtInPolicy, () => storage);
    const other = new ScenarioStorage({ id: 'another' }, () => storage);
    expect([one.keepScenario(proposal042), one.keepYear(2024)]).toEqual([true, true]);
    expect(one.scenario()).toEqual(proposal042);
    expect(other.scenario()).toBeNull();
    expect(other.year()).toBe(2024);
  });

  test('is none where it is no scenario, and no year that can be chosen', () => {
    const broken = memory({ 'xince.scenario': '{"provisions', 'xince.year': '1999' });
    const kept = new ScenarioStorage(builtInPolicy, () => broken);
    expect([kept.scenario(), kept.year()]).toEqual([null, null]);
  });

  test('is nothing in a browser that allows none of it, and nothing fails', () => {
    const kept = new ScenarioStorage(builtInPolicy, () => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect([kept.keepScenario(proposal042), kept.keepYear(2024)]).toEqual([false, false]);
    expect([kept.scenario(), kept.year()]).toEqual([null, null]);
  });
});
