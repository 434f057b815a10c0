import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { findChromium } from './findChromium.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * Runs once before all browser tests: finds a browser, builds and serves the site as `npm start`
 * does, and leaves both to the workers in XINCE_CHROMIUM and XINCE_SITE.
 *
 * @returns what to run after the tests: stops the server as Ctrl-C does, which must end it cleanly
 */
export default async function siteUnderTest(): Promise<() => Promise<void>> {
  process.env['XINCE_CHROMIUM'] = findChromium(console.log);

  const port = await freePort();
  const server = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that one signal reaches the server behind npm, as from a terminal.
    detached: true,
  });
  const ended = new Promise<number | null>((end) => server.once('close', end));

  for await (const line of createInterface({ input: server.stdout })) {
    console.log(line);
    const address = /^xince: (http:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    process.env['XINCE_SITE'] = address;
    server.stdout.resume();
    return async () => {
      process.kill(-(server.pid ?? 0), 'SIGINT');
      const code = await ended;
      if (code !== 0) throw new Error(`npm start ended with ${code} on Ctrl-C, not with 0`);
    };
  }
  throw new Error(`npm start ended with ${await ended} before it served the site`);
}
