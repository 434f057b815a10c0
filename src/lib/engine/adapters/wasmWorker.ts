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
 */
export function startWorker(workerUrl: string): Worker {
  const script = `importScripts(${JSON.stringify(absolute(workerUrl))});`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  // The worker may still be fetching the blob; from its first message on it no longer needs it.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  worker.addEventListener('error', () => URL.revokeObjectURL(url), { once: true });
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
