/**
 * Overwrites an entry with an empty value and then removes it. A browser appends what is written
 * to a log and may leave a removed value there until it tidies up; a newer value of the same key
 * lets the older one be dropped. Throws where the storage is blocked.
 */
export function forgetEntry(storage: Pick<Storage, 'setItem' | 'removeItem'>, key: string): void {
  try {
    storage.setItem(key, '');
  } finally {
    storage.removeItem(key);
  }
}

/** Overwrites every entry of a storage with an empty value, and then clears it. */
export function emptyStorage(
  storage: Pick<Storage, 'length' | 'key' | 'setItem' | 'removeItem' | 'clear'>,
): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  try {
    for (const key of keys) if (key !== null) forgetEntry(storage, key);
  } finally {
    storage.clear();
  }
}
