import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipQuery, someSubject, subjectOfQuery } from '../../../src/lib/domain/slip/slipQuery.ts';
import type { SlipSubject } from '../../../src/lib/domain/slip/slipSubject.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';

const anyId = (list: readonly { id: string }[]) => fc.constantFrom(...list.map(({ id }) => id));

const subjects: fc.Arbitrary<SlipSubject> = fc
  .record({
    place: fc.option(
      fc.record(
        {
          post: anyId(builtInPolicy.posts),
          step: fc.integer({ min: 1, max: 12 }),
          serviceYears: fc.integer({ min: 0, max: 45 }),
          education: anyId(builtInPolicy.educations ?? []),
          qualification: anyId(builtInPolicy.qualifications ?? []),
          honours: anyId(builtInPolicy.honours ?? []),
          appraisal: anyId(builtInPolicy.appraisals),
        },
        { requiredKeys: ['post', 'step'] },
      ),
    ),
    roll: fc.option(
      fc.record(
        {
          rating: anyId(builtInPolicy.ratings),
          months: fc.integer({ min: 1, max: 12 }),
          appraisal: anyId(builtInPolicy.appraisals),
          deduction: fc.bigInt({ min: 1n, max: 99999n }),
        },
        { requiredKeys: ['rating', 'months', 'appraisal'] },
      ),
    ),
  })
  .filter(({ place, roll }) => place !== null || roll !== null);

test('an address names whom it was made of', () => {
  fc.assert(
    fc.property(subjects, (subject) => {
      expect(subjectOfQuery(slipQuery(subject), builtInPolicy)).toEqual(subject);
    }),
  );
});

test('an address that names nobody says so', () => {
  expect(subjectOfQuery({ step: '3', worker: 'W1' }, builtInPolicy)).toBeNull();
});

test('what the policy does not know gives way to what it does', () => {
  const query = { post: 'chief', step: '99', rating: 'superb', months: '0', appraisal: 'x' };
  expect(subjectOfQuery(query, builtInPolicy)).toEqual({
    place: { post: 'combined_head', step: 12 },
    roll: { rating: 'excellent', months: 12, appraisal: 'excellent' },
  });
});

test('the one to start from stands where the policy lets its post stand', () => {
  const [post] = builtInPolicy.posts;
  const policy = { ...builtInPolicy, posts: [{ ...post!, steps: { from: 2, to: 5 } }] };
  expect(someSubject(policy).place).toEqual({ post: post!.id, step: 5 });
});
