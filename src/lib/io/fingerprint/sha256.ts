import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A fingerprint as it is written: `sha256:` and 64 hexadecimal digits. */
export type Fingerprint = `sha256:${string}`;

/** Takes text in pieces and gives the fingerprint of all of it in UTF-8. */
export class Fingerprinter {
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();

  add(text: string): this {
    this.#hash.update(this.#encoder.encode(text));
    return this;
  }

  /** The fingerprint; nothing can be added afterwards. */
  finish(): Fingerprint {
    return `sha256:${bytesToHex(this.#hash.digest())}`;
  }
}
