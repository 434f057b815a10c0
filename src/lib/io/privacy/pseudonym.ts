import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base32 } from './base32.ts';
import type { PseudonymKey } from './pseudonymKey.ts';

/** 80 bits: among a million workers two meet once in a million million files. */
const PSEUDONYM_BYTES = 10;

/**
 * Makes pseudonyms with a key: HMAC-SHA-256 of the identifier as it is written, cut to sixteen
 * characters. The same key gives the same pseudonym next year; without it nobody can try which
 * identity card a pseudonym belongs to, however few of them there are.
 */
export function pseudonymiser(key: PseudonymKey): (identifier: string) => string {
  const keyed = hmac.create(sha256, key);
  const encoder = new TextEncoder();
  return (identifier) => {
    const mac = keyed.clone().update(encoder.encode(identifier)).digest();
    return base32(mac.subarray(0, PSEUDONYM_BYTES));
  };
}
