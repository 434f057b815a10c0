import { describe, expect, test } from 'vitest';
import { present } from '../../../src/lib/domain/roster/present.ts';

describe('fields that are present', () => {
  test('are those with a value, zero and empty text among them', () => {
    expect(Object.entries(present({ a: 0, b: undefined, c: '', d: null }))).toEqual([
      ['a', 0],
      ['c', ''],
    ]);
  });
});
