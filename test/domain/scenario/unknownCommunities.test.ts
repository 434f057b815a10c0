import { describe, expect, test } from 'vitest';
import { unknownCommunities } from '../../../src/lib/domain/scenario/unknownCommunities.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';

const rates = (...ids: string[]): Provision => ({
  kind: 'community_ratings',
  communities: Object.fromEntries(ids.map((id) => [id, 'good'])),
});

describe('communities that nobody knows', () => {
  test('are refused with the path of their place', () => {
    const scenario = {
      schema: 1 as const,
      name: '',
      provisions: [rates('C1', 'C9')],
      baseline: { provisions: [rates('C8')] },
    };
    expect(unknownCommunities(scenario, new Set(['C1']))).toEqual([
      {
        path: 'provisions[0].communities.C9',
        code: 'unknown_community',
        value: 'C9',
        allowed: [],
      },
      {
        path: 'baseline.provisions[0].communities.C8',
        code: 'unknown_community',
        value: 'C8',
        allowed: [],
      },
    ]);
  });
});
