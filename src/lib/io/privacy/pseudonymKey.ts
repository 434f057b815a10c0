import { sha256 } from '@noble/hashes/sha2.js';
import { base32, bytesOfBase32, typedBase32 } from './base32.ts';

/** The secret that pseudonyms are made with: who has it can make them again. */
export type PseudonymKey = Uint8Array;

const KEY_BYTES = 20;
const CHECK_LENGTH = 4;
const GROUP = 4;

/** A new key of 160 random bits. Works on plain http too. */
export function newPseudonymKey(): PseudonymKey {
  return globalThis.crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** A key as it is written down: nine groups of four characters, the last one to check the others. */
export function pseudonymKeyText(key: PseudonymKey): string {
  const text = base32(key) + checkOf(key);
  return (text.match(new RegExp(`.{${String(GROUP)}}`, 'g')) ?? []).join('-');
}

/** Reads a key that was written down; null where a character is wrong, missing or too much. */
export function parsePseudonymKey(text: string): PseudonymKey | null {
  const typed = typedBase32(text);
  const key = bytesOfBase32(typed.slice(0, -CHECK_LENGTH));
  return key?.length === KEY_BYTES && typed === base32(key) + checkOf(key) ? key : null;
}

function checkOf(key: PseudonymKey): string {
  return base32(sha256(key)).slice(0, CHECK_LENGTH);
}
