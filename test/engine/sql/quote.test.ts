import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { identifier, integer, text } from '../../../src/lib/engine/sql/quote.ts';
import { engines, patience } from '../engines.ts';

/** Any text that SQL can carry, with a liking for what breaks quoting. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '--',
        ';',
        '/*',
        '$$',
        '%',
        '社区',
        '\n',
        "'; DROP TABLE t; --",
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join('').split('\0').join(''));

describe.each(engines)('in %s', patience, (_, open) => {
  const database = open();
  afterAll(() => database.close());

  test('text comes back as it was written, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (word) => {
        expect(await database.query(`SELECT ${text(word)} AS word`)).toEqual([{ word }]);
      }),
    );
  });

  test('a name may hold anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        words.filter((word) => word !== ''),
        async (word) => {
          expect(await database.query(`SELECT 1 AS ${identifier(word)}`)).toEqual([{ [word]: 1 }]);
        },
      ),
    );
  });
});

test('quotes are doubled and nothing else is touched', () => {
  expect(text('O\'Brien \\ "x"')).toBe("'O''Brien \\ \"x\"'");
  expect(identifier('a "b" \'c\'')).toBe('"a ""b"" \'c\'"');
});

test('a NUL character is refused', () => {
  expect(() => text('a\0b')).toThrow(RangeError);
  expect(() => identifier('a\0b')).toThrow(RangeError);
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
  '%d is no whole number',
  (value) => {
    expect(() => integer(value)).toThrow(RangeError);
  },
);

test('whole numbers are written plainly', () => {
  expect([0, -12, 1e15].map(integer)).toEqual(['0', '-12', '1000000000000000']);
});
