/** Where the app serves the engine's own files from. */
export interface WasmAssets {
  /** duckdb-browser-eh.worker.js */
  readonly workerUrl: string;
  /** duckdb-eh.wasm */
  readonly wasmUrl: string;
}
