import { blake3 } from '@noble/hashes/blake3.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** The secret that sealed bytes are opened with. */
export type SealKey = Uint8Array;

const KEY_BYTES = 32;
const NONCE_BYTES = 24;
const TAG_BYTES = 32;

/** A new key. Works on plain http too, where the browser offers no encryption of its own. */
export function newSealKey(): SealKey {
  return globalThis.crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/**
 * Seals bytes: without the key they can be neither read nor changed unnoticed. A keystream of keyed
 * BLAKE3 over a random number used once, then a keyed BLAKE3 tag over both.
 */
export function seal(key: SealKey, plain: Uint8Array): Uint8Array {
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const body = masked(key, nonce, plain);
  return concatBytes(nonce, tagOf(key, nonce, body), body);
}

/** Opens sealed bytes; null where they were not sealed with this key, or are damaged. */
export function unseal(key: SealKey, sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const body = sealed.subarray(NONCE_BYTES + TAG_BYTES);
  const right = tagOf(key, nonce, body);
  const differing = right.reduce((sum, byte, i) => sum | (byte ^ (tag[i] ?? 0)), 0);
  return differing === 0 ? masked(key, nonce, body) : null;
}

function masked(key: SealKey, nonce: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  const stream = blake3(nonce, { key: subkey(key, 'stream'), dkLen: bytes.length });
  return bytes.map((byte, i) => byte ^ (stream[i] ?? 0));
}

function tagOf(key: SealKey, nonce: Uint8Array, body: Uint8Array): Uint8Array {
  return blake3(concatBytes(nonce, body), { key: subkey(key, 'tag'), dkLen: TAG_BYTES });
}

/** Two keys from one, so that no byte serves two purposes. */
function subkey(key: SealKey, purpose: string): Uint8Array {
  return blake3(new TextEncoder().encode(purpose), { key });
}
