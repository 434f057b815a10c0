import { deleteDB, openDB } from 'idb';
import { strayKind } from '../domain/privacy/strayData.ts';
import type { Worker } from '../domain/roster/worker.ts';
import { packRows, unpackRows, type KeptRows } from '../io/privacy/packedRows.ts';
import { pseudonymiser } from '../io/privacy/pseudonym.ts';
import { newPseudonymKey } from '../io/privacy/pseudonymKey.ts';
import { newSealKey, seal, unseal } from '../io/privacy/sealed.ts';

/** The sealed rows, and apart from them the key that opens them: without it they are noise. */
export const keptDatabases = { rows: 'xince-roster', key: 'xince-roster-key' } as const;

const STORE = 'kept';
/** Small enough that the browser keeps each inside the database, and none as a file of its own. */
const PIECE_BYTES = 32 * 1024;

/**
 * Keeps a roster on this computer until it is forgotten; one that was kept before is gone. Only
 * anonymous rows: whatever the caller hands over, identifiers that are no pseudonyms are replaced
 * by new ones, and cells with personal data are left out. Rejects where the browser keeps nothing.
 */
export async function keepRoster(rows: KeptRows): Promise<void> {
  await forgetRoster();
  const key = newSealKey();
  const sealed = seal(key, packRows(anonymous(rows)));
  const database = await open(keptDatabases.rows);
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    for (let at = 0; at < sealed.length; at += PIECE_BYTES)
      void transaction.store.put(sealed.slice(at, at + PIECE_BYTES), at / PIECE_BYTES);
    await transaction.done;
  } finally {
    database.close();
  }
  const keys = await open(keptDatabases.key);
  try {
    await keys.put(STORE, key, 0);
  } finally {
    keys.close();
  }
}

/** The roster that was kept; null where there is none, or none that can be read. */
export async function keptRoster(): Promise<KeptRows | null> {
  try {
    const [key] = await piecesIn(keptDatabases.key);
    const pieces = await piecesIn(keptDatabases.rows);
    if (!key || pieces.length === 0) return null;
    const sealed = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      sealed.set(piece, at);
      at += piece.length;
    }
    const packed = unseal(key, sealed);
    return packed && unpackRows(packed);
  } catch {
    return null;
  }
}

/** Forgets the roster that was kept: the key first, so that nothing can be read from then on. */
export async function forgetRoster(): Promise<void> {
  await deleteDB(keptDatabases.key);
  await deleteDB(keptDatabases.rows);
}

function open(name: string): ReturnType<typeof openDB> {
  return openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore(STORE);
    },
    blocking(_current, _next, event) {
      // Another page deletes it: this one lets go, or nothing would be deleted.
      (event.target as IDBDatabase).close();
    },
  });
}

async function piecesIn(name: string): Promise<Uint8Array[]> {
  // To open a database that isn't there would make one, and nothing is to be left after a clearing.
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return [];
  const database = await open(name);
  try {
    return (await database.getAll(STORE)) as Uint8Array[];
  } finally {
    database.close();
  }
}

const PSEUDONYM = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** The rows with nothing in them that a person can be found by. */
export function anonymous(rows: KeptRows): KeptRows {
  const replace = pseudonymiser(newPseudonymKey());
  const pseudonym = (id: string): string => (PSEUDONYM.test(id) ? id : replace(id));
  const clean = (value: string | undefined): string | undefined =>
    value === undefined || strayKind(value) !== null ? undefined : value;
  const textOf = (worker: Worker): Partial<Worker> =>
    Object.fromEntries(
      (['education', 'qualification', 'honours', 'ageBand'] as const).flatMap((field) => {
        const value = clean(worker[field]);
        return value === undefined ? [] : [[field, value]];
      }),
    );
  return {
    ...rows,
    workers: rows.workers.map((worker) => {
      const { workerId, communityId, post, step, serviceYears, appraisal, points } = worker;
      return {
        ...{ workerId: pseudonym(workerId), communityId, post, step },
        ...(serviceYears === undefined ? {} : { serviceYears }),
        ...(appraisal === undefined ? {} : { appraisal }),
        ...(points === undefined ? {} : { points }),
        ...textOf(worker),
      };
    }),
    bonusRows: rows.bonusRows.map((row) => ({ ...row, workerId: pseudonym(row.workerId) })),
  };
}
