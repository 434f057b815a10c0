/** Where the app serves the engine's own files from. */
export interface WasmAssets {
  /** duckdb-browser-eh.worker.js */
  readonly workerUrl: string;
  /** duckdb-eh.wasm */
  readonly wasmUrl: string;
}

/**
 * Starts the engine's worker from a blob of the page's own, so that the page's content security
 * policy holds in it: a worker loaded from a URL would have only the headers of its own file.
 *
 * The engine leaves the failure of its WebAssembly file (missing, cut off, forbidden) as a
 * rejection that nobody handles; thrown again it becomes an error that the page hears of.
 */
export function startWorker(workerUrl: string): Worker {
  const script = `addEventListener('unhandledrejection', (event) => { throw event.reason; });
importScripts(${JSON.stringify(absolute(workerUrl))});`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  // The blob is needed until it has been fetched, of which the first event is the earliest sign.
  const release = () => URL.revokeObjectURL(url);
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}

/** A blob has no folder that a relative address could start from. */
export function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

/** Resolves with the reason when a worker fails for good: its script is missing or throws. */
export function workerDied(worker: Worker): Promise<unknown> {
  return new Promise((resolve) => {
    worker.addEventListener('error', (event) => {
      resolve(new Error(event.message === '' ? 'the worker could not be loaded' : event.message));
    });
    worker.addEventListener('messageerror', () => {
      resolve(new Error('a message of the worker could not be read'));
    });
  });
}
