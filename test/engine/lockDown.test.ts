import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOf } from '../../src/lib/engine/table.ts';
import { engines, patience } from './engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
const secret = join(folder, 'secret.csv');
const target = join(folder, 'out.csv');
writeFileSync(secret, 'a,b\n1,2\n');

/** What an engine says when it may not, rather than can't. */
const refusal = expect.stringMatching(
  /disabled (by|through) configuration|has been locked|does not exist/,
) as string;

let server: Server;
let host = '';
let requests = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    requests += 1;
    response.end('a,b\n1,2\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

describe.each(engines)('%s is shut in', patience, (_, open) => {
  const database = open();
  afterAll(() => database.close());

  test.each([
    ['writing a file', `COPY (SELECT 1) TO '${target}'`],
    ['writing to a bare name', `COPY (SELECT 1) TO 'out.csv'`],
    ['exporting the database', `EXPORT DATABASE '${folder}'`],
    ['importing a database', `IMPORT DATABASE '${folder}'`],
    ['reading a file as CSV', `SELECT * FROM read_csv('${secret}')`],
    ['reading a file as text', `SELECT * FROM read_text('${secret}')`],
    ['reading a file as bytes', `SELECT * FROM read_blob('${secret}')`],
    ['reading a file by its name', `SELECT * FROM '${secret}'`],
    ['copying a file into a table', `COPY bait FROM '${secret}'`],
    ['listing a folder', `SELECT * FROM glob('${folder}/*')`],
    ['attaching a file', `ATTACH '${join(folder, 'other.db')}'`],
    ['loading an extension', `LOAD httpfs`],
    ['loading an extension from a file', `LOAD '${secret}'`],
    ['opening the outside again', 'SET enable_external_access = true'],
    ['allowing a path', `SET allowed_paths = ['${secret}']`],
    ['allowing a folder', `SET allowed_directories = ['${folder}']`],
    ['allowing extensions', 'SET autoload_known_extensions = true'],
    ['spilling to a disk', `SET temp_directory = '${folder}'`],
    ['logging to a file', `SET log_query_path = '${target}'`],
    ['taking off the lock', 'SET lock_configuration = false'],
    ['taking off the lock by a reset', 'RESET lock_configuration'],
    ['any other setting', 'SET memory_limit = 10000'],
    ['a setting through PRAGMA', 'PRAGMA threads = 2'],
    ['a secret for a host', 'CREATE SECRET s (TYPE s3)'],
  ])('%s is refused', async (_name, sql) => {
    await database.load({ bait: tableOf([], [{ name: 'a', type: 'text', of: () => 'x' }]) });
    await expect(database.query(sql)).rejects.toMatchObject({ kind: 'sql', message: refusal });
    expect(existsSync(target)).toBe(false);
  });

  test.each([
    ['reading from a host', (at: string) => `SELECT * FROM read_csv('${at}/a.csv')`],
    ['reading a host by its name', (at: string) => `SELECT * FROM '${at}/a.csv'`],
    ['writing to a host', (at: string) => `COPY (SELECT 1) TO '${at}/a.csv'`],
    ['attaching a host', (at: string) => `ATTACH '${at}/a.db'`],
    ['fetching an extension', (at: string) => `INSTALL nothing FROM '${at}'`],
    ['loading an extension from a host', (at: string) => `LOAD '${at}/a.duckdb_extension'`],
  ])('%s asks no host', async (_name, sql) => {
    await database.query(sql(host)).catch(() => undefined);
    expect(requests).toBe(0);
  });

  test('installing loads nothing', async () => {
    await database.query('INSTALL httpfs').catch(() => undefined);
    await expect(database.query(`SELECT * FROM read_csv('${host}')`)).rejects.toMatchObject({
      kind: 'sql',
    });
  });

  test('rows still come in after the lock', async () => {
    await database.load({ kept: tableOf(['x'], [{ name: 'a', type: 'text', of: (x) => x }]) });
    expect(await database.query('SELECT a FROM kept')).toEqual([{ a: 'x' }]);
  });
});
