import { describe, expect, test } from 'vitest';
import { FirstSeen } from '../../../src/lib/domain/roster/firstSeen.ts';

describe('identifiers seen', () => {
  test('point back at the row that named them first', () => {
    const seen = new FirstSeen();
    expect([2, 5, 9].map((row) => seen.earlier('W1', row))).toEqual([undefined, 2, 2]);
    expect([seen.has('W1'), seen.has('constructor')]).toEqual([true, false]);
  });
});
