import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { packRows, unpackRows } from '../../../src/lib/io/privacy/packedRows.ts';
import { peopleOf } from '../../arbitrary/people.ts';

describe('rows that are packed', () => {
  test('come out as they went in, deductions to the fen', () => {
    fc.assert(
      fc.property(peopleOf(builtInPolicy), (people) => {
        const rows = { name: '名册.xlsx', policy: 'p', sample: ['bonus'] as const, ...people };
        expect(unpackRows(packRows(rows))).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});
