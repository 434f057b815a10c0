import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteHandler } from '../../src/server/siteHandler.ts';

const page = `<meta http-equiv="content-security-policy" content="default-src 'none'"><h1>home</h1>`;

interface Sent {
  readonly bytes: Buffer;
  /** whether the client hangs up in the middle of what it has to say */
  readonly cut: boolean;
}

/** Sends bytes as they are, and gives what came back until the connection ended. */
function exchange(port: number, { bytes, cut }: Sent): Promise<string> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      if (cut) socket.end(bytes);
      else socket.write(bytes);
    });
    socket.on('data', (data: Buffer) => said.push(data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(Buffer.concat(said).toString('latin1'));
    });
  });
}

/** Mostly what a request looks like, with something in it that none has. */
const oddRequest = fc
  .record({
    method: fc.oneof(
      { weight: 3, arbitrary: fc.constant('GET') },
      fc.constantFrom('HEAD', 'POST', 'OPTIONS', 'TRACE', 'get', '', 'G\0T'),
    ),
    target: fc.oneof(
      fc.constant('/a.csv'),
      fc.constantFrom(
        '/',
        '/gone.txt',
        '/simulate',
        '//',
        '//evil.example/a.csv',
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/%',
        '/%00',
        '/a.csv%00',
        '/\\..\\a.csv',
        '/.stamp.json',
        '/_app/',
        '*',
        'http://evil.example/',
        'http://[/',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/${text}`),
      fc.nat(20_000).map((length) => `/${'a'.repeat(length)}`),
    ),
    range: fc.oneof(
      fc.constantFrom('', 'bytes=5-2', 'bytes=-5', 'bytes=-0', 'bytes=99-', 'bytes=0-1,2-3', '='),
      fc
        .tuple(fc.integer({ min: -2, max: 20 }), fc.integer({ min: -2, max: 20 }))
        .map(([a, b]) => `bytes=${a}-${b}`),
      fc.string({ maxLength: 20 }),
    ),
    headers: fc.array(
      fc.constantFrom(
        'Accept-Encoding: br;q=0, gzip',
        'Accept-Encoding: ,,,',
        'If-None-Match: *',
        'If-Range: "a"',
        'If-Modified-Since: never',
        'Content-Length: -1',
        'Upgrade: websocket',
        'Expect: 100-continue',
        ': nothing',
        'Host: other.example',
      ),
      { maxLength: 3 },
    ),
    cutAt: fc.option(fc.nat(80), { freq: 4 }),
  })
  .map(({ method, target, range, headers, cutAt }) => {
    const lines = [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close'];
    if (range !== '') lines.push(`Range: ${range}`);
    const bytes = Buffer.from([...lines, ...headers, '', ''].join('\r\n'));
    const cut = cutAt !== null;
    return { bytes: cut ? bytes.subarray(0, cutAt) : bytes, cut } satisfies Sent;
  });

test('a thousand odd requests find and leave the server alive, and read nothing outside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xince-odd-'));
  mkdirSync(join(folder, 'simulate'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'simulate/index.html'), page);
  writeFileSync(join(folder, 'a.csv'), 'worker_id\n');
  writeFileSync(join(folder, 'gone.txt'), 'gone before it is asked for');
  writeFileSync(join(folder, '.stamp.json'), 'stamped');
  const server = createServer(siteHandler(folder, ''));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  rmSync(join(folder, 'gone.txt'));

  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('uncaughtExceptionMonitor', note);
  const answered = new Set<string>();
  for (const request of fc.sample(oddRequest, { numRuns: 1000, seed: 12 })) {
    const said = await exchange(port, request);
    expect(said).toMatch(/^(HTTP\/1\.1 (100|200|206|304|308|400|404|405|408|416|417|431) |$)/);
    answered.add(said.slice('HTTP/1.1 '.length).slice(0, 3));
    expect(said).not.toMatch(/root:|stamped/);
  }
  const plain = Buffer.from('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  expect(await exchange(port, { bytes: plain, cut: false })).toContain('<h1>home</h1>');
  expect([...answered]).toEqual(
    expect.arrayContaining(['200', '206', '308', '400', '404', '405', '416', '431']),
  );
  process.off('uncaughtExceptionMonitor', note);
  expect(uncaught).toEqual([]);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
