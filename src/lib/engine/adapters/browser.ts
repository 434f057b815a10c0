import type { Database } from '../database.ts';
import { duckdbWasmAssets } from './duckdb-wasm-assets.ts';
import { duckdbWasm } from './duckdb-wasm.ts';

/**
 * The database of the page. Import this file dynamically and only where `engineSupported()`, so
 * that an older browser never has to parse it.
 */
export function openInBrowser(): Database {
  return duckdbWasm(duckdbWasmAssets);
}
