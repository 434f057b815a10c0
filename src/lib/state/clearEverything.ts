import { deleteDB } from 'idb';
import { emptyStorage } from './emptiedStorage.ts';
import { forgetRoster, keptDatabases } from './keptRoster.ts';
import { overwriteDeleted } from './overwriteDeleted.ts';

type ClearedStorage = Parameters<typeof emptyStorage>[0];

/** What a browser may keep for this app, by the names that the app gave it. */
interface Stores {
  readonly local: ClearedStorage;
  readonly session: ClearedStorage;
}

/**
 * Clears everything that this app keeps on the computer: the kept roster with its key, remembered
 * scenarios, mappings and choices. What the open page holds in memory stays until it is closed or
 * loaded anew. Rejects where a database can't be deleted.
 */
export async function clearEverything(
  stores: () => Stores = () => ({ local: localStorage, session: sessionStorage }),
): Promise<void> {
  // First, for another page may keep a database open, and then all that follows waits for it.
  for (const store of storesThatAre(stores)) emptyStorage(store);
  await forgetRoster();
  const known: readonly string[] = Object.values(keptDatabases);
  const found = await databaseNames();
  await Promise.all(found.filter((name) => !known.includes(name)).map((name) => deleteDB(name)));
  // Another page may have written meanwhile.
  for (const store of storesThatAre(stores)) emptyStorage(store);
  await overwriteDeleted();
}

/** The databases of this origin; some browsers don't tell. */
async function databaseNames(): Promise<string[]> {
  const listed = await indexedDB.databases();
  return listed.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

function storesThatAre(stores: () => Stores): ClearedStorage[] {
  try {
    const { local, session } = stores();
    return [local, session];
  } catch {
    return [];
  }
}
