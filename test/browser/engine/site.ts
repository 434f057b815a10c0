import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { policyOfPage, withoutHashes } from '../../../src/server/securityHeaders.ts';

const root = resolve(import.meta.dirname, '../../..');
/** One for each process: the tests run in several, and a build empties its folder first. */
const out = join(root, 'node_modules/.cache/xince/engine-page', String(process.pid));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** What a file is answered with instead of what it holds. */
export type Fault = 'missing' | 'garbage' | 'silence';

/** A bare page with the engine in it, whose files can be made to fail. */
export interface EngineSite {
  readonly address: string;
  /** The same files under another origin. */
  readonly elsewhere: string;
  /** Paths that were asked for under that other origin. */
  readonly strayed: string[];
  /** Files whose name matches get the fault, until it is taken back with null. */
  fail(name: RegExp, fault: Fault | null): void;
  close(): void;
}

/** Builds the page and serves it: the policy stands in the page alone, no header repeats it. */
export async function serveEngine(policy = strictPolicy()): Promise<EngineSite> {
  await buildPage();
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<meta http-equiv="content-security-policy" content="${policy}">
<script type="module" src="/page.js"></script>`;
  let faulty = /(?!)/;
  let fault: Fault | null = null;
  const strayed: string[] = [];

  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/') {
      reply(response, '.html', page);
      return;
    }
    if (fault !== null && faulty.test(path)) {
      if (fault === 'missing') response.writeHead(404).end();
      if (fault === 'garbage') reply(response, extname(path), 'not what it says');
      return;
    }
    try {
      reply(response, extname(path), await readFile(join(out, path)));
    } catch {
      response.writeHead(404).end();
    }
  };
  const here = await listen((request, response) => void answer(request.url ?? '/', response));
  const there = await listen((request, response) => {
    strayed.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('a,b');
  });
  return {
    address: here.address,
    elsewhere: there.address,
    strayed,
    fail: (name, kind) => {
      faulty = name;
      fault = kind;
    },
    close: () => {
      here.close();
      there.close();
    },
  };
}

function reply(response: ServerResponse, extension: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'Content-Type': types[extension] ?? 'text/plain' }).end(body);
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The policy of the built site. */
export function strictPolicy(): string {
  const policy = policyOfPage(readFileSync(join(root, 'build/index.html'), 'utf8'));
  if (policy === undefined) throw new Error('the built site carries no policy');
  return withoutHashes(policy);
}

async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'chrome88',
      assetsInlineLimit: 0,
      copyPublicDir: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  });
}
