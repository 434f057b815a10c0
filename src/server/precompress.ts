import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(
  '.css .csv .html .js .json .mjs .svg .txt .wasm .webmanifest .xml'.split(' '),
);

/** Smaller files gain less than their headers cost. */
const leastBytes = 1024;

/** From here on Brotli's best takes minutes for a few per cent, and a result is worth keeping. */
const largeBytes = 1024 * 1024;

const encoders = {
  '.br': (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: content.length < largeBytes ? 11 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  // Browsers offer Brotli on https and localhost only; an intranet over http gets this one.
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/**
 * Writes a `.br` and a `.gz` beside every file of a folder that gains from it. The compressors run
 * in Node's thread pool, side by side.
 *
 * @param folder the built site
 * @param cache where the results of large files are kept from one build to the next
 * @returns how many files were compressed, and their bytes before and after (the smaller of both)
 */
export async function precompress(folder: string, cache: string) {
  const names = await readdir(folder, { recursive: true });
  const files = names.map((name) => join(folder, name)).filter((f) => compressible.has(extname(f)));
  await mkdir(cache, { recursive: true });
  const sizes = await Promise.all(files.map((file) => compressFile(file, cache)));
  const done = sizes.filter((size) => size !== null);
  return {
    files: done.length,
    before: done.reduce((sum, { before }) => sum + before, 0),
    after: done.reduce((sum, { after }) => sum + after, 0),
  };
}

async function compressFile(file: string, cache: string) {
  const { size } = await stat(file);
  if (size < leastBytes) return null;
  const content = await readFile(file);
  const after = await Promise.all(
    Object.entries(encoders).map(async ([suffix, encode]) => {
      const target = `${file}${suffix}`;
      if (size < largeBytes) {
        await writeFile(target, await encode(content));
      } else {
        const kept = join(cache, createHash('sha256').update(content).digest('hex') + suffix);
        if (!(await exists(kept))) await writeWhole(kept, await encode(content));
        await copyFile(kept, target);
      }
      return (await stat(target)).size;
    }),
  );
  return { before: size, after: Math.min(...after) };
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Leaves no half-written file behind when the program is stopped. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, content);
  await rename(part, file);
}
