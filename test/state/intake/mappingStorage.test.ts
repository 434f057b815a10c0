import { expect, test } from 'vitest';
import type { Mapping } from '../../../src/lib/domain/intake/mapping.ts';
import { rememberable, shapeOf } from '../../../src/lib/domain/intake/mappingMemory.ts';
import { mappingStorage } from '../../../src/lib/state/intake/mappingStorage.ts';

const KEY = 'xince.mappings';
const firstPerson = ['1', '王秀英', '530112197102110013', '金碧社区', '委员', '四级十档'];
const mapping: Mapping = {
  part: 'roster',
  columns: [null, null, 'worker_id', 'community_id', 'role', 'step'],
  words: { role: { 王秀英: 'deputy', 书记: 'head' } },
  labels: ['level_missing'],
  tenThousands: [],
  at: { year: 2022, month: 12, day: 31 },
};

function storageWith(text?: string) {
  const kept = new Map(text === undefined ? [] : [[KEY, text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('no header and no person of a file is in what is stored, and its shape is known again', () => {
  const storage = storageWith();
  const shape = shapeOf('roster', firstPerson);
  mappingStorage(() => storage).remember(shape, rememberable(mapping));
  const stored = storage.getItem(KEY) ?? '';
  for (const text of firstPerson.slice(1)) expect(stored).not.toContain(text);
  expect(stored).toContain('书记');
  expect(mappingStorage(() => storage).recall(shape)).toEqual(rememberable(mapping));
  expect(mappingStorage(() => storage).recall(shapeOf('bonus', firstPerson))).toBeNull();
});

test('what was stored with the headers themselves is overwritten and dropped before a file is opened', () => {
  const shape = shapeOf('roster', firstPerson);
  const storage = storageWith(JSON.stringify([[shape, rememberable(mapping)]]));
  const written: string[] = [];
  const { setItem } = storage;
  storage.setItem = (key, value) => {
    written.push(value);
    setItem(key, value);
  };
  const memory = mappingStorage(() => storage);
  expect(written).toEqual(['']);
  expect(storage.getItem(KEY)).toBeNull();
  expect(memory.recall(shape)).toBeNull();
});

test('a storage that holds something else, or is blocked, remembers nothing', () => {
  const storage = storageWith('{');
  expect(mappingStorage(() => storage).recall('roster|a')).toBeNull();
  const blocked = mappingStorage(() => {
    throw new Error('blocked');
  });
  blocked.remember('roster|a', rememberable(mapping));
  expect(blocked.recall('roster|a')).toBeNull();
});
