import { deleteDB, openDB } from 'idb';

const NAME = 'xince-overwrite';
const PIECE_BYTES = 50 * 1024;
const PIECES_A_TURN = 20;
const TURNS = 24;

/**
 * Makes the browser rewrite the files in which it keeps databases, so that what was deleted from
 * them is no longer there. A browser only notes that something is deleted, and drops it when it
 * has much to write: so some 24 MB of random bytes are written, and deleted in their turn.
 * (Measured with Chromium: after a plain deletion the bytes still lay in the profile at the next
 * visit, after this they were gone.) It says nothing about copies that a disk makes by itself.
 */
export async function overwriteDeleted(): Promise<void> {
  const database = await openDB(NAME, 1, {
    upgrade(created) {
      created.createObjectStore(NAME);
    },
  });
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const transaction = database.transaction(NAME, 'readwrite');
      for (let piece = 0; piece < PIECES_A_TURN; piece += 1) {
        const noise = globalThis.crypto.getRandomValues(new Uint8Array(PIECE_BYTES));
        void transaction.store.put(noise, turn * PIECES_A_TURN + piece);
      }
      await transaction.done;
    }
  } finally {
    database.close();
    await deleteDB(NAME);
  }
}
