import canonicalize from 'canonicalize';
import { Fingerprinter, type Fingerprint } from './sha256.ts';

/**
 * The canonical text of a JSON value by RFC 8785: keys sorted, no blanks, one way to write each
 * number. Throws TypeError on what JSON can't hold.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** The fingerprint of a policy, a scenario or any other JSON value, by its canonical text. */
export function documentFingerprint(value: unknown): Fingerprint {
  return new Fingerprinter().add(canonicalJson(value)).finish();
}
