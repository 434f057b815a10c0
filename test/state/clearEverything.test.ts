import { afterEach, expect, test, vi } from 'vitest';
import { clearEverything } from '../../src/lib/state/clearEverything.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function storageOf(entries: Readonly<Record<string, string>>) {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => {
      kept.clear();
    },
  };
}

test('entries are cleared though another page keeps a database open', () => {
  vi.stubGlobal('IDBRequest', EventTarget);
  // A request that is never answered, as where another page does not let go.
  vi.stubGlobal('indexedDB', { deleteDatabase: () => new EventTarget() });
  const local = storageOf({ 'xince.mappings': '[["roster|王秀英",{}]]', old: '13808712345' });
  const session = storageOf({ draft: '王秀英' });
  void clearEverything(() => ({ local, session }));
  expect([...local.kept, ...session.kept]).toEqual([]);
});
