import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSealKey, seal, unseal } from '../../../src/lib/io/privacy/sealed.ts';

const bytes = fc.uint8Array({ maxLength: 200 });

describe('sealed bytes', () => {
  test('open with their key, with no other, and not after a change', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (plain, at) => {
        const key = newSealKey();
        const sealed = seal(key, plain);
        expect(unseal(key, sealed)).toEqual(plain);
        expect(unseal(newSealKey(), sealed)).toBeNull();
        const changed = Uint8Array.from(sealed);
        const place = at % changed.length;
        changed[place] = (changed[place] ?? 0) ^ 1;
        expect(unseal(key, changed)).toBeNull();
        expect(unseal(key, sealed.subarray(1))).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test('show nothing of what they hold, and never repeat', () => {
    const key = newSealKey();
    const plain = new TextEncoder().encode('西山区春雨路12号'.repeat(10));
    const [a, b] = [seal(key, plain), seal(key, plain)];
    expect(a).not.toEqual(b);
    expect(new TextDecoder('latin1').decode(a)).not.toContain(
      new TextDecoder('latin1').decode(plain.subarray(0, 6)),
    );
  });
});
