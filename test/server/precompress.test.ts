import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../src/server/precompress.ts';

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xince-site-'));
  cache = mkdtempSync(join(tmpdir(), 'xince-cache-'));
});

afterEach(() => {
  for (const made of [folder, cache]) rmSync(made, { recursive: true });
});

test('text gets a Brotli and a gzip twin that unpack to it', async () => {
  const text = '西山区社区工作者 '.repeat(200);
  writeFileSync(join(folder, 'a.html'), text);
  const { files, before, after } = await precompress(folder, cache);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(text);
  expect({ files, before }).toEqual({ files: 1, before: Buffer.byteLength(text) });
  expect(after).toBeLessThan(before);
});

test('images and small files are left as they are', async () => {
  writeFileSync(join(folder, 'a.png'), Buffer.alloc(4096));
  writeFileSync(join(folder, 'a.js'), 'let a;');
  expect(await precompress(folder, cache)).toEqual({ files: 0, before: 0, after: 0 });
  expect(existsSync(join(folder, 'a.js.gz'))).toBe(false);
});

test('the result of a large file is kept for the next build', async () => {
  writeFileSync(join(folder, 'a.wasm'), Buffer.alloc(2 ** 20, 'wasm'));
  await precompress(folder, cache);
  rmSync(join(folder, 'a.wasm.br'));
  expect((await precompress(folder, cache)).files).toBe(1);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.wasm.br'))).length).toBe(2 ** 20);
});

test('two large files with the same content are both compressed', async () => {
  for (const name of ['a.wasm', 'b.wasm']) {
    writeFileSync(join(folder, name), Buffer.alloc(2 ** 20, 'wasm'));
  }
  expect((await precompress(folder, cache)).files).toBe(2);
  for (const name of ['a.wasm.br', 'b.wasm.br']) {
    expect(brotliDecompressSync(readFileSync(join(folder, name))).length).toBe(2 ** 20);
  }
});
