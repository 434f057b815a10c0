import { expect, test } from 'vitest';
import { emptyStorage, forgetEntry } from '../../src/lib/state/emptiedStorage.ts';

function storageOf(entries: Readonly<Record<string, string>>) {
  const kept = new Map(Object.entries(entries));
  const done: string[] = [];
  return {
    done,
    kept,
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    setItem: (key: string, value: string) => {
      done.push(`${key} = "${value}"`);
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      done.push(`remove ${key}`);
      kept.delete(key);
    },
    clear: () => {
      done.push('clear');
      kept.clear();
    },
  };
}

test('an entry is overwritten with an empty value before it is removed', () => {
  const storage = storageOf({ names: '王秀英' });
  forgetEntry(storage, 'names');
  expect(storage.done).toEqual(['names = ""', 'remove names']);
});

test('every entry of a storage is overwritten before the storage is cleared, none is passed over', () => {
  const storage = storageOf({ a: '1', b: '2', c: '3' });
  emptyStorage(storage);
  expect(storage.done).toEqual([
    ...['a = ""', 'remove a', 'b = ""', 'remove b', 'c = ""', 'remove c'],
    'clear',
  ]);
  expect(storage.kept.size).toBe(0);
});

test('a storage that takes no value any more is cleared all the same', () => {
  const storage = storageOf({ a: '1', b: '2' });
  const full = {
    ...storage,
    length: 2,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => {
    emptyStorage(full);
  }).toThrow('full');
  expect(storage.kept.size).toBe(0);
});
