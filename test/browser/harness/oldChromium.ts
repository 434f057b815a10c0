import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { launchFlags } from './launchFlags.ts';

const unpacked = resolve(import.meta.dirname, '../../../node_modules/.cache/xince/chromium-92');

/** Why no old Chromium can run here; null if one can. */
export const noOldChromium =
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : `the old Chromium runs on Linux on x64 only, and this is ${process.platform} on ${process.arch}`;

/** Unpacks the Chromium 92 that the package carries; once, because it takes some seconds. */
async function unpack(): Promise<string> {
  if (existsSync(unpacked)) return unpacked;
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium/package.json');
  await mkdir(dirname(unpacked), { recursive: true });
  const part = `${unpacked}.${process.pid}`;
  await pipeline(
    createReadStream(join(dirname(packageFile), 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o755 }),
  );
  await rename(part, unpacked);
  return unpacked;
}

/** A Chromium that runs and can be connected to. */
export interface RunningChromium {
  endpoint: string;
  close(): Promise<void>;
}

/**
 * Starts the old Chromium, headless, with a profile of its own.
 *
 * @throws with what it printed, if it ends before it can be connected to
 */
export async function startOldChromium(): Promise<RunningChromium> {
  const executable = await unpack();
  const profile = await mkdtemp(join(tmpdir(), 'xince-chromium-92-'));
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // No helper processes for graphics: the libraries they would load are not in the package.
  const child = spawn(executable, [...launchFlags, '--no-zygote', '--in-process-gpu', ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((end) => child.once('close', () => end()));
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true });
  };

  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    printed.push(line);
    const endpoint = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint === undefined) continue;
    // Read on, or a full pipe would stop it.
    child.stderr.resume();
    return { endpoint, close };
  }
  await close();
  throw new Error(`Chromium 92 did not start:\n${printed.join('\n')}`);
}
