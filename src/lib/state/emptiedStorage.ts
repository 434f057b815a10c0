/**
 * Overwrites an entry with an empty value and then removes it. A browser appends what is written
 * to a log and may leave a removed value there until it tidies up; a newer value of the same key
 * lets the older one be dropped. Throws where the storage is blocked.
 *
 * It says nothing about when: measured with Chromium, the older value still lay in the log at the
 * next visits, for the log is tidied up only once it has grown by some megabytes. So nothing that
 * may name a person is to be put into such a storage in the first place.
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
