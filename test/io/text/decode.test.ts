import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/lib/io/text/decode.ts';
import { encodings, type Encoding } from '../../../src/lib/io/text/encoding.ts';
import { byteOrderMarks, encode } from './encode.ts';
import { anyText } from '../../arbitrary/text.ts';

const SAMPLE = 'worker_id,岗位\r\nW1,一肩挑\r\n';

const text = anyText.filter((one) => !/[^\P{Cc}\t\n\r]|^\uFEFF/u.test(one));

function bytesOf(content: string, encoding: Encoding): Uint8Array {
  const bytes = encode(content, encoding);
  if (!bytes) throw new Error(`${encoding} lacks a character of ${content}`);
  return bytes;
}

describe('decoding', () => {
  test.each(encodings)('gives back what was encoded in %s', (encoding) => {
    fc.assert(
      fc.property(text, (content) => {
        const bytes = encode(content, encoding);
        fc.pre(bytes !== null);
        expect(decode(bytes, encoding)).toEqual({ text: content, encoding });
      }),
    );
  });

  test.each(encodings)('recognises Chinese text in %s by itself', (encoding) => {
    expect(decode(bytesOf(SAMPLE, encoding))).toEqual({ text: SAMPLE, encoding });
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'drops the byte order mark of %s, recognised or named',
    (encoding) => {
      const bytes = Uint8Array.from([
        ...(byteOrderMarks[encoding] ?? []),
        ...bytesOf(SAMPLE, encoding),
      ]);
      expect(decode(bytes)).toEqual({ text: SAMPLE, encoding });
      expect(decode(bytes, encoding)).toEqual({ text: SAMPLE, encoding });
    },
  );

  test('reads any text in UTF-8 as such without being told', () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(decode(bytesOf(content, 'utf-8'))).toEqual({ text: content, encoding: 'utf-8' });
      }),
    );
  });

  test('reads a rare character that only four bytes of GB18030 hold', () => {
    const rare = '𠮷，㐀€é';
    expect(decode(bytesOf(rare, 'gb18030'), 'gb18030')).toMatchObject({ text: rare });
  });

  test.each([
    ['bytes of no encoding', [0xff, 0xff, 0xff], 'auto', 'undecodable'],
    ['a cut character', [0xe5, 0xb2], 'utf-8', 'undecodable'],
    ['GB18030 that was called UTF-8', [0xb8, 0xda], 'utf-8', 'undecodable'],
    ['an odd number of bytes of UTF-16', [0x41, 0x00, 0x42], 'utf-16le', 'undecodable'],
    ['half of a surrogate pair', [0x00, 0xd8], 'utf-16le', 'undecodable'],
    ['control characters', [0x41, 0x07], 'auto', 'not_text'],
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'auto', 'workbook'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'gb18030', 'workbook'],
  ] as const)('refuses %s', (_what, bytes, encoding, reason) => {
    expect(decode(Uint8Array.from(bytes), encoding)).toEqual({
      finding: { code: 'bad_encoding', reason, encoding },
    });
  });

  test('names Big5, which passes for GB18030 with other words', () => {
    // 人員編號,崗位 and 檔次
    const big5 = [0xa4, 0x48, 0xad, 0xfb, 0xbd, 0x73, 0xb8, 0xb9, 0x2c, 0xb1, 0x5e, 0xa6, 0xec];
    expect(decode(Uint8Array.from(big5))).toEqual({
      finding: { code: 'bad_encoding', reason: 'big5', encoding: 'auto' },
    });
    expect(decode(bytesOf('人员编号,社区,岗位', 'gb18030'))).toMatchObject({ encoding: 'gb18030' });
  });

  test('says by its mark what a file is, where another encoding was asked for', () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]);
    expect(decode(marked, 'gb18030')).toEqual({
      finding: { code: 'bad_encoding', reason: 'marked_otherwise', encoding: 'utf-8' },
    });
    expect(decode(marked, 'utf-8')).toMatchObject({ text: 'A' });
  });

  test('never fails, whatever the bytes: they are text, or it says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('auto', ...encodings), (bytes, encoding) => {
        const decoded = decode(bytes, encoding);
        const outcome = 'text' in decoded ? typeof decoded.text : decoded.finding.code;
        expect(outcome).toBeOneOf(['string', 'bad_encoding']);
      }),
    );
  });
});
