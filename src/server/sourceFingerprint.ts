import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the built page is made of. */
const sources = [
  'src',
  'data',
  'static',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** Parts of src/ that no page contains. */
const apart = ['src/cli', 'src/server'];

async function filesUnder(root: string, path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => null);
  if (found === null || apart.includes(path)) return [];
  if (!found.isDirectory()) return [path];
  const names = await readdir(join(root, path));
  const files = await Promise.all(names.map((name) => filesUnder(root, `${path}/${name}`)));
  return files.flat();
}

/**
 * A hash of everything that goes into the build, so that a build can be told to be stale. Of the
 * contents rather than the times: a fresh checkout or a copied folder keeps its build.
 *
 * @param root the folder that holds package.json
 * @param basePath the sub-path that the build is made for
 */
export async function sourceFingerprint(root: string, basePath: string): Promise<string> {
  const files = (await Promise.all(sources.map((path) => filesUnder(root, path)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash('sha256').update(basePath);
  contents.forEach((content, i) => {
    hash.update(`\0${files[i] ?? ''}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}
