import { describe, expect, test } from 'vitest';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { noChange } from '../../../src/lib/domain/budget/simulate.ts';
import { withoutParameter, withParameter } from '../../../src/lib/domain/scenario/editParameter.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';

const today = settingsAt(policy, '2022-12');
const edit = (scenario: typeof noChange, id: string, value: string) =>
  withParameter(scenario, policy, today, id, value);

describe('the rating of a community, set like a parameter', () => {
  const one = edit(noChange, parameterId.ratingOf('A.1'), 'good');
  const both = edit(one, parameterId.ratingOfAll, 'excellent');

  test('goes into one provision, whatever the id of the community', () => {
    expect(both.provisions).toEqual([
      { kind: 'community_ratings', all: 'excellent', communities: { 'A.1': 'good' } },
    ]);
  });

  test('is taken away again, and with the last one the provision', () => {
    const left = withoutParameter(both, parameterId.ratingOf('A.1'));
    expect(left.provisions).toEqual([{ kind: 'community_ratings', all: 'excellent' }]);
    expect(withoutParameter(left, parameterId.ratingOfAll).provisions).toEqual([]);
  });

  test('is refused with its path where the policy has no such rating', () => {
    const provisions = [
      { kind: 'community_ratings', all: 'superb', communities: { C1: 'good', C2: 'fair' } },
    ];
    const parsed = parseScenario({ schema: 1, name: '', provisions }, policy);
    expect(parsed.ok ? [] : parsed.refusals.map(({ path, code }) => [path, code])).toEqual([
      ['provisions[0].all', 'unknown_rating'],
      ['provisions[0].communities.C2', 'unknown_rating'],
    ]);
  });
});
