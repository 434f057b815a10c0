import { describe, expect, test } from 'vitest';
import { parseFacts } from '../../../../src/lib/domain/inference/facts/parseFacts.ts';
import {
  communityCount,
  oldMinima,
  publishedFacts,
} from '../../../../src/lib/domain/inference/facts/publishedFacts.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';

const contract = {
  workers: 1172,
  steps: [
    { from: 1, to: 3, count: 92 },
    { from: 10, to: 12, count: 607 },
  ],
  mean: { value: '1009', rounding: '1' },
  roles: [
    { of: ['head', 'combined_head'], count: 92 },
    { of: ['deputy'], min: 200, max: 260 },
  ],
  minimumByRole: { head: '1800', combined_head: '1800', deputy: '1200', member: '600' },
  minimumMode: 'step',
};

function refusals(input: unknown): string[] {
  const parsed = parseFacts(input, policy);
  return parsed.ok ? [] : parsed.refusals.map(({ path, code }) => `${path} ${code}`);
}

describe('a facts document', () => {
  test('may hold all that the manual shows', () => {
    expect(parseFacts(contract, policy)).toEqual({ ok: true, value: contract });
  });

  test('may say no more than how many workers there are', () => {
    expect(refusals({ workers: 5 })).toEqual([]);
  });

  test.each([
    ['many', ' wrong_type'],
    [{}, 'workers missing_field'],
    [{ workers: -1 }, 'workers wrong_format'],
    [{ workers: 1.5 }, 'workers wrong_format'],
    [{ workers: '5' }, 'workers wrong_type'],
    [{ workers: 5, mood: 1 }, 'mood unknown_field'],
    [{ workers: 5, steps: [{ from: 1, to: 13, count: 2 }] }, 'steps[0] not_in_order'],
    [{ workers: 5, steps: [{ from: 4, to: 3, count: 2 }] }, 'steps[0] not_in_order'],
    [{ workers: 5, steps: [{ from: 1, to: 3 }] }, 'steps[0] missing_field'],
    [{ workers: 5, steps: [{ from: 1, to: 3, count: 1, max: 2 }] }, 'steps[0].max unknown_field'],
    [{ workers: 5, roles: [{ of: ['mayor'], count: 1 }] }, 'roles[0].of[0] unknown_post'],
    [{ workers: 5, roles: [{ of: ['head', 'head'], count: 1 }] }, 'roles[0].of[1] duplicate'],
    [{ workers: 5, roles: [{ of: [], count: 1 }] }, 'roles[0].of too_few'],
    [{ workers: 5, roles: [{ of: ['head'], min: 3, max: 2 }] }, 'roles[0].min not_in_order'],
    [{ workers: 5, mean: { value: '1e3' } }, 'mean.value not_a_number'],
    [{ workers: 5, mean: { value: '1009.5', rounding: '1' } }, 'mean.value wrong_format'],
    [{ workers: 5, mean: { value: '1009', rounding: '0' } }, 'mean.rounding wrong_format'],
    [{ workers: 5, mean: { value: '1009', rounding: '0.001' } }, 'mean.rounding too_many_places'],
    [{ workers: 5, minimumByRole: { mayor: '1' } }, 'minimumByRole.mayor unknown_post'],
    [{ workers: 5, minimumByRole: { head: '-1' } }, 'minimumByRole.head negative_amount'],
    [{ workers: 5, minimumMode: 'floor' }, 'minimumMode wrong_choice'],
  ])('%j is refused: %s', (input, refusal) => {
    expect(refusals(input)).toEqual([refusal]);
  });
});

describe('what is published', () => {
  test('is read from the policy document', () => {
    expect(publishedFacts(policy)).toEqual({
      workers: 1172,
      steps: [
        { from: 1, to: 3, count: 92 },
        { from: 10, to: 12, count: 607 },
      ],
      mean: { value: '1009' },
    });
    expect(communityCount(policy)).toBe(122);
  });

  test('includes the old minima in the proposer’s words, a combined head counting as a head', () => {
    expect(oldMinima(policy)).toEqual({
      combined_head: '1800',
      head: '1800',
      deputy: '1200',
      member: '600',
    });
  });

  test('is nothing where the policy names no number of workers', () => {
    const silent = { ...policy, facts: [] };
    expect(publishedFacts(silent)).toBeNull();
    expect(communityCount(silent)).toBeNull();
    expect(oldMinima(silent)).toEqual({});
  });
});
