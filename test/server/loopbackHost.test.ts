import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forLoopback, isLoopback } from '../../src/server/loopbackHost.ts';

const server = createServer(forLoopback((_req, res) => res.end('answered')));
let port: number;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

/** The status of an answer to a request that says it means `host`. */
const statusFor = (host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers: { host } }, (res) => {
      res.resume();
      resolve(res.statusCode);
    })
      .on('error', reject)
      .end();
  });

test.each(['127.0.0.1', 'localhost', '::1'])('%s is this machine alone', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['0.0.0.0', '::', '192.168.1.4', 'localhost.example'])('%s is not', (host) => {
  expect(isLoopback(host)).toBe(false);
});

test.each(['localhost', 'LOCALHOST:80', '127.0.0.1:4173', '127.1.2.3', '[::1]:4173'])(
  'a request to %s is answered, by whatever port it came',
  async (host) => {
    expect(await statusFor(host)).toBe(200);
  },
);

test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil', '10.0.0.1:4173'])(
  'a request to “%s” is refused',
  async (host) => {
    expect(await statusFor(host)).toBe(421);
  },
);
