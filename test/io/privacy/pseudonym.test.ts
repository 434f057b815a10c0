import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pseudonymiser } from '../../../src/lib/io/privacy/pseudonym.ts';
import {
  newPseudonymKey,
  parsePseudonymKey,
  pseudonymKeyText,
} from '../../../src/lib/io/privacy/pseudonymKey.ts';

const keys = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a pseudonym', () => {
  test('is HMAC-SHA-256 of the identifier, cut short', () => {
    // RFC 4231, test case 2: key "Jefe"; the digest begins 5bdcc146bf60754e6a04.
    const of = pseudonymiser(new TextEncoder().encode('Jefe'));
    expect(of('what do ya want for nothing?')).toBe('BFEC2HNZC1TMWTG4');
  });

  test('differs from identifier to identifier and from key to key, and repeats with the same key', () => {
    fc.assert(
      fc.property(keys, keys, fc.uniqueArray(fc.string(), { maxLength: 20 }), (a, b, ids) => {
        const [withA, withB] = [pseudonymiser(a), pseudonymiser(b)];
        expect(new Set(ids.map(withA)).size).toBe(ids.length);
        expect(ids.map(withA)).toEqual(ids.map(pseudonymiser(a)));
        if (String(a) !== String(b)) for (const id of ids) expect(withA(id)).not.toBe(withB(id));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a key', () => {
  test('is read back as it was written down, typed carelessly too', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const text = pseudonymKeyText(key);
        expect(text).toMatch(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
        expect(parsePseudonymKey(text)).toEqual(key);
        const careless = ` ${text.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o').replace(/1/g, 'l')} `;
        expect(parsePseudonymKey(careless)).toEqual(key);
      }),
    );
  });

  test('with a wrong, missing or further character is refused', () => {
    const text = pseudonymKeyText(newPseudonymKey());
    const other = text.startsWith('A') ? 'B' : 'A';
    expect(parsePseudonymKey(other + text.slice(1))).toBeNull();
    expect(parsePseudonymKey(text.slice(1))).toBeNull();
    expect(parsePseudonymKey(`${text}0`)).toBeNull();
    expect(parsePseudonymKey('')).toBeNull();
  });

  test('is another one each time', () => {
    expect(newPseudonymKey()).not.toEqual(newPseudonymKey());
  });
});
