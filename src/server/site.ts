import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { precompress } from './precompress.ts';
import { sourceFingerprint } from './sourceFingerprint.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/xince/compressed');

/** Written last, so that a build that was stopped half-way counts as none. */
const stampFile = join(root, 'build/.stamp.json');

/** The folder that holds the built site. */
export const siteFolder = join(root, 'build');

/** What the build was made of, and for which sub-path. */
interface Stamp {
  fingerprint: string;
  basePath: string;
}

async function readStamp(): Promise<Stamp | null> {
  const text = await readFile(stampFile, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Stamp);
}

/** Why the site has to be built before it can be served; null if it is up to date. */
export async function staleBecause(basePath: string): Promise<string | null> {
  const stamp = await readStamp();
  if (stamp === null) return 'there is no build';
  if (stamp.basePath !== basePath) return 'the last build was made for another path';
  const fingerprint = await sourceFingerprint(root, basePath);
  return stamp.fingerprint === fingerprint ? null : 'the sources have changed since the last build';
}

/**
 * Builds the site into build/, with compressed files beside it.
 *
 * @param basePath the sub-path to build for, as in BASE_PATH, which must have that value already
 * @param say told what is going on, one line at a time
 */
export async function buildSite(basePath: string, say: (line: string) => void): Promise<void> {
  const fingerprint = await sourceFingerprint(root, basePath);
  const started = performance.now();
  await build({ root, logLevel: 'warn' });
  say(`Built in ${seconds(started)}.`);
  const compressing = performance.now();
  const { files, before, after } = await precompress(siteFolder, cache);
  const sizes = `${megabytes(before)} to ${megabytes(after)}`;
  say(`Compressed ${files} files from ${sizes} in ${seconds(compressing)}.`);
  await writeFile(stampFile, JSON.stringify({ fingerprint, basePath } satisfies Stamp));
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
