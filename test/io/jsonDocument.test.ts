import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonDocument } from '../../src/lib/io/jsonDocument.ts';

const refused = (text: string) => {
  const read = readJsonDocument(text);
  return read.ok ? [] : read.refusals.map(({ path, code }) => [path, code]);
};

describe('a document in JSON', () => {
  test('is what JSON.parse gives, where no key stands twice', () => {
    const safe = fc.json({ noUnicodeString: false }).filter((text) => !text.includes('__proto__'));
    fc.assert(
      fc.property(safe, (text) => {
        const read = readJsonDocument(text);
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
        // Random keys may be one of those that are refused.
        else expect(read.refusals.every(({ code }) => code === 'unknown_field')).toBe(true);
      }),
    );
  });

  test.each([
    ['{"a":1,"a":2}', [['a', 'duplicate']]],
    ['{"a":[{"b":1},{"c":1,"c":1}]}', [['a[1].c', 'duplicate']]],
    ['{"a":{"b":1},"b":1}', []],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":"\\",\\"a\\":1","b":1}', []],
    ['{"\\u0061":1,"a":2}', [['a', 'duplicate']]],
    ['{"x":{"__proto__":1}}', [['x.__proto__', 'unknown_field']]],
    ['{"x":[{"constructor":1}]}', [['x[0].constructor', 'unknown_field']]],
    ['{"a":",","b":"{","c":"a:1"}', []],
  ])('%s', (text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test('may be nested as deep as somebody likes', () => {
    const depth = 50_000;
    expect(refused(`{"a":${'['.repeat(depth)}${']'.repeat(depth)},"a":1}`)).toEqual([
      ['a', 'duplicate'],
    ]);
  });

  test('is no JSON where JSON.parse says so', () => {
    expect(() => readJsonDocument('{"a":}')).toThrow(SyntaxError);
  });
});
