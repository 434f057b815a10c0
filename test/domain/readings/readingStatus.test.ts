import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { standingOf } from '../../../src/lib/domain/policy/standing.ts';
import { readingsOf } from '../../../src/lib/domain/readings/readingsOf.ts';
import { readingStatus } from '../../../src/lib/domain/readings/readingStatus.ts';

describe.each(builtInPolicies.map(({ policy }) => [policy.id, policy] as const))(
  'the readings of %s',
  (_, policy) => {
    test('have the status that the rules give the same parameter, and none is published', () => {
      for (const reading of readingsOf(policy)) {
        const status = readingStatus(reading, policy, 2022);
        expect(['assumed', 'unpublished']).toContain(status);
        if (reading.parameter !== undefined)
          expect(standingOf(policy, reading.parameter, '2022-12').status).toBe(status);
      }
    });
  },
);

test('P5: the amount of insurance is published, that it is one for all is a reading', () => {
  const statusOf = (id: string) => standingOf(builtInPolicy, id, '2022-12').status;
  expect(statusOf('socialInsurance.monthly')).toBe('published');
  expect(statusOf('socialInsurance.method')).toBe('assumed');
});
