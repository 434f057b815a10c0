import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, documentFingerprint } from '../../../src/lib/io/fingerprint/document.ts';

describe('the canonical text of a document', () => {
  test('is that of RFC 8785', () => {
    const value = { b: [1e21, 0.000001, -0, 'é\u20ac\n'], a: { z: null, '\u20ac': true, '1': '' } };
    expect(canonicalJson(value)).toBe(
      '{"a":{"1":"","z":null,"€":true},"b":[1e+21,0.000001,0,"é€\\n"]}',
    );
  });

  test('says the same as the document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  test('is not there for what no JSON holds', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});

describe('the fingerprint of a document', () => {
  test('is the SHA-256 of its canonical text', () => {
    expect(documentFingerprint({})).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  test('does not change with the order of keys or the blanks between them', () => {
    const one: unknown = JSON.parse('{"schema":1,"name":"042"}');
    const other: unknown = JSON.parse('{ "name": "042",\n "schema": 1.0 }');
    expect(documentFingerprint(other)).toBe(documentFingerprint(one));
  });

  test('changes with any value', () => {
    expect(documentFingerprint({ amount: '1000' })).not.toBe(documentFingerprint({ amount: 1000 }));
  });
});
