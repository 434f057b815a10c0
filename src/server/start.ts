import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressesOf, cannotListen, listenOptions } from './listenOptions.ts';
import { forLoopback, isLoopback } from './loopbackHost.ts';
import { buildSite, siteFolder, staleBecause } from './site.ts';
import { siteHandler } from './siteHandler.ts';

// Ctrl-C is a wish, not an error, also while the site is being built.
process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

const basePath = process.env.BASE_PATH ?? '';

async function start(): Promise<void> {
  const { host, port } = listenOptions(process.env);
  const stale = await staleBecause(basePath);
  if (stale !== null) {
    console.log(`Building, because ${stale} …`);
    await buildSite(basePath, console.log);
  }
  const site = siteHandler(siteFolder, basePath);
  const server = createServer(isLoopback(host) ? forLoopback(site) : site);
  server.on('error', (error) => {
    console.error(cannotListen(error, host, port));
    process.exit(1);
  });
  server.listen(port, host, () => {
    // Port 0 asks for any that is free.
    const actual = (server.address() as AddressInfo).port;
    for (const address of addressesOf(host, actual)) console.log(`xince: ${address}${basePath}/`);
    console.log('Stop with Ctrl-C.');
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
