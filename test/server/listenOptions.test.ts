import { describe, expect, test } from 'vitest';
import { addressesOf, cannotListen, listenOptions } from '../../src/server/listenOptions.ts';

describe('HOST and PORT', () => {
  test('default to this machine alone, port 4173', () => {
    expect(listenOptions({})).toEqual({ host: '127.0.0.1', port: 4173 });
    expect(listenOptions({ PORT: '' })).toEqual({ host: '127.0.0.1', port: 4173 });
  });

  test('are taken as given', () => {
    expect(listenOptions({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({
      host: '0.0.0.0',
      port: 8080,
    });
  });

  test.each(['http', '-1', '65536', '1.5'])('a PORT of %s is refused', (PORT) => {
    expect(() => listenOptions({ PORT })).toThrow(
      `PORT must be a number from 0 to 65535, not "${PORT}"`,
    );
  });
});

describe('the addresses printed', () => {
  test('are the one listened on', () => {
    expect(addressesOf('127.0.0.1', 80)).toEqual(['http://127.0.0.1:80']);
    expect(addressesOf('::1', 80)).toEqual(['http://[::1]:80']);
  });

  test('of all of a machine include one that it can open itself', () => {
    expect(addressesOf('0.0.0.0', 80)).toContain('http://127.0.0.1:80');
  });
});

test.each([
  ['EADDRINUSE', 'PORT=4174 npm start'],
  ['EACCES', 'above 1023'],
  ['EADDRNOTAVAIL', 'HOST'],
  ['EOTHER', 'Cannot listen on 127.0.0.1:4173: no'],
])('a server that cannot listen for %s says what to do', (code, advice) => {
  const error = Object.assign(new Error('no'), { code });
  expect(cannotListen(error, '127.0.0.1', 4173)).toContain(advice);
});
