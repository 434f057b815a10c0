import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { parseScenario } from '../../src/lib/domain/scenario/parseScenario.ts';
import { textOf } from './files.ts';

interface Scenario {
  name: string;
  provisions: { kind: string; amounts: Record<string, string> }[];
}
const scenario = (name: string) => JSON.parse(textOf(`scenarios/${name}.json`)) as Scenario;

describe('the shipped scenarios', () => {
  test.each(['042', '042-uplift', 'old-minima'])('%s is accepted under its own name', (name) => {
    expect(parseScenario(scenario(name), builtInPolicy).ok).toBe(true);
    expect(scenario(name).name).toBe(name);
  });

  test.each(['042', '042-uplift', 'old-minima'])('%s names all four posts (A7)', (name) => {
    for (const { amounts } of scenario(name).provisions)
      expect(Object.keys(amounts).sort()).toEqual(builtInPolicy.posts.map(({ id }) => id).sort());
  });

  test.each([
    ['042', 'P2.proposed'],
    ['old-minima', 'P2.old'],
  ])('%s sets the floors of fact %s', (name, fact) => {
    const [floors] = scenario(name).provisions;
    expect(floors?.kind).toBe('grade_floor');
    const stated = (post: string) =>
      builtInPolicy.facts.find(({ id }) => id === `${fact}.${post}`)?.value;
    expect(floors?.amounts).toEqual({
      member: stated('member'),
      deputy: stated('deputy'),
      head: stated('head'),
      combined_head: stated('head'),
    });
  });

  test('P2: the other reading adds what lies between the old minima and the new', () => {
    const [uplifts] = scenario('042-uplift').provisions;
    expect(uplifts?.kind).toBe('grade_uplift');
    const [before] = scenario('old-minima').provisions;
    const [after] = scenario('042').provisions;
    for (const [post, uplift] of Object.entries(uplifts?.amounts ?? {}))
      expect(Number(uplift)).toBe(Number(after?.amounts[post]) - Number(before?.amounts[post]));
  });
});
