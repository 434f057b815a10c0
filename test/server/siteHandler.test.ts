import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHandler } from '../../src/server/siteHandler.ts';

const page = (name: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ` +
  `script-src 'self' 'sha256-${name}='; connect-src 'self'"><h1>${name}</h1>`;

const folder = mkdtempSync(join(tmpdir(), 'xince-site-'));
const servers: Server[] = [];

/** Serves the folder, built for a sub-path, and gives its address. */
async function serve(basePath: string): Promise<string> {
  const server = createServer(siteHandler(folder, basePath));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Asks without following redirects, and without the encodings that fetch asks for by itself. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity', ...headers },
  });

let site: string;

beforeAll(async () => {
  const immutable = join(folder, '_app/immutable');
  mkdirSync(join(folder, 'simulate'), { recursive: true });
  mkdirSync(immutable, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page('home'));
  writeFileSync(join(folder, 'simulate/index.html'), page('simulate'));
  writeFileSync(join(folder, 'roster.csv'), '工号\n');
  writeFileSync(join(folder, '.stamp.json'), '{}');
  writeFileSync(join(immutable, 'a.wasm'), 'wasm');
  writeFileSync(join(immutable, 'a.wasm.br'), brotliCompressSync('wasm'));
  writeFileSync(join(immutable, 'a.wasm.gz'), gzipSync('wasm'));
  site = await serve('');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('the policy in the header', () => {
  test('carries the hashes of the page it comes with, and forbids framing', async () => {
    const home = (await ask(`${site}/`)).headers.get('content-security-policy');
    const simulate = (await ask(`${site}/simulate/`)).headers.get('content-security-policy');
    expect(home).toBe(
      "default-src 'none'; script-src 'self' 'sha256-home='; connect-src 'self'; frame-ancestors 'none'",
    );
    expect(simulate).toContain("'sha256-simulate='");
  });

  test.each(['/_app/immutable/a.wasm', '/roster.csv', '/nowhere', '/simulate'])(
    'comes without hashes with %s',
    async (path) => {
      const policy = (await ask(site + path)).headers.get('content-security-policy');
      expect(policy).toBe(
        "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
      );
    },
  );

  test('comes with an answer that the browser already has', async () => {
    const etag = (await ask(`${site}/`)).headers.get('etag') ?? '';
    const again = await ask(`${site}/`, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("'sha256-home='");
  });

  test('is required of every page: a folder with one that has none is not served', () => {
    writeFileSync(join(folder, 'simulate/index.html'), '<h1>no policy</h1>');
    expect(() => siteHandler(folder, '')).toThrow('simulate/index.html');
    writeFileSync(join(folder, 'simulate/index.html'), page('simulate'));
  });
});

describe('a file', () => {
  test.each([
    ['br', 'gzip, br'],
    ['gzip', 'gzip, deflate'],
    [null, 'identity'],
  ])('is sent as %s to a browser that takes %s', async (encoding, accepted) => {
    const answer = await ask(`${site}/_app/immutable/a.wasm`, { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toBe('application/wasm');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toBe('wasm');
  });

  test('is kept for good if its name carries its hash, and asked for again otherwise', async () => {
    const hashed = await ask(`${site}/_app/immutable/a.wasm`);
    expect(hashed.headers.get('cache-control')).toContain('immutable');
    expect((await ask(`${site}/`)).headers.get('cache-control')).toBe('no-cache');
  });

  test('of text says that it is UTF-8', async () => {
    const answer = await ask(`${site}/roster.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv;charset=utf-8');
    expect(await answer.text()).toBe('工号\n');
  });

  test('whose name starts with a dot is not served', async () => {
    expect((await ask(`${site}/.stamp.json`)).status).toBe(404);
  });

  test('that does not exist is answered with a page that leads home', async () => {
    const answer = await ask(`${site}/nowhere/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await answer.text()).toContain('<a href="/">');
  });

  test('that has gone since is not found, and the server lives', async () => {
    writeFileSync(join(folder, 'gone.txt'), 'here');
    const rebuilt = await serve('');
    expect(await (await ask(`${rebuilt}/gone.txt`)).text()).toBe('here');
    rmSync(join(folder, 'gone.txt'));
    expect((await ask(`${rebuilt}/gone.txt`)).status).toBe(404);
    expect((await ask(`${rebuilt}/`)).status).toBe(200);
  });

  test('is sent in part where a part is asked for', async () => {
    const part = async (range: string) => {
      const answer = await ask(`${site}/roster.csv`, { range });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    };
    expect(await part('bytes=0-2')).toEqual([206, 'bytes 0-2/7', '工']);
    expect(await part('bytes=-4')).toEqual([206, 'bytes 3-6/7', '号\n']);
    expect(await part('bytes=5-2')).toEqual([200, null, '工号\n']);
    expect(await part('bytes=7-')).toEqual([416, 'bytes */7', '']);
  });

  test('behind a link that leads out of the folder is not served', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'xince-outside-'));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'file-link.txt'));
    symlinkSync(outside, join(folder, 'folder-link'));
    symlinkSync(join(folder, 'roster.csv'), join(folder, 'inner-link.csv'));
    const linked = await serve('');
    expect((await ask(`${linked}/file-link.txt`)).status).toBe(404);
    expect((await ask(`${linked}/folder-link/secret.txt`)).status).toBe(404);
    expect(await (await ask(`${linked}/inner-link.csv`)).text()).toBe('工号\n');
    for (const name of ['file-link.txt', 'folder-link', 'inner-link.csv'])
      rmSync(join(folder, name));
    rmSync(outside, { recursive: true });
  });

  test('that does not exist is not found', async () => {
    expect((await ask(`${site}/nowhere`)).status).toBe(404);
    expect((await ask(`${site}/../package.json`)).status).toBe(404);
    expect((await ask(`${site}/%2e%2e/package.json`)).status).toBe(404);
    expect((await ask(`${site}/%`)).status).toBe(404);
  });
});

describe('a request', () => {
  test('for a page without its slash is sent to the page, with its query', async () => {
    const answer = await ask(`${site}/simulate?floor=1000`);
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/simulate/?floor=1000');
  });

  test('that would change something is refused', async () => {
    const answer = await ask(`${site}/`, {}, 'POST');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  test('for the head alone is answered', async () => {
    const answer = await ask(`${site}/`, {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });
});

test('a site built for a sub-path is served there, and the root leads to it', async () => {
  const below = await serve('/pay/lab');
  expect((await ask(`${below}/`)).headers.get('location')).toBe('/pay/lab/');
  expect((await ask(`${below}/pay/lab`)).headers.get('location')).toBe('/pay/lab/');
  expect((await ask(`${below}/pay/lab/simulate`)).headers.get('location')).toBe(
    '/pay/lab/simulate/',
  );
  expect(await (await ask(`${below}/pay/lab/simulate/`)).text()).toContain('<h1>simulate');
  expect((await ask(`${below}/simulate/`)).status).toBe(404);
});
