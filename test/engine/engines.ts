import { duckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import type { Database } from '../../src/lib/engine/database.ts';
import { blockingWasm } from './blockingWasm.ts';

/** Both engines that the SQL must run on, by the name that tests show. */
export const engines: readonly (readonly [name: string, open: () => Database])[] = [
  ['the native engine', duckdbNode],
  ["the browser's engine", blockingWasm],
];

/** For tests that ask an engine: it starts within the first of them, on a busy machine slowly. */
export const patience = { timeout: 60_000 };
