import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { WasmAssets } from './wasmAssets.ts';

/** The engine's files as the build serves them: of the three builds the one that can report errors. */
export const duckdbWasmAssets: WasmAssets = { workerUrl, wasmUrl };
