import { expect, test } from 'vitest';
import { Remembered } from '../../src/lib/domain/remembered.ts';

test('a result is worked out once while it is kept, and the one asked for longest ago goes first', () => {
  const worked: string[] = [];
  const results = new Remembered<string, { readonly of: string }>(2);
  const get = (key: string) =>
    results.get(key, () => {
      worked.push(key);
      return { of: key };
    });
  const a = get('a');
  get('b');
  expect(get('a')).toBe(a);
  get('c');
  expect(get('a')).toBe(a);
  get('b');
  expect(worked).toEqual(['a', 'b', 'c', 'b']);
});
