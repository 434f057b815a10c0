/**
 * Starts a worker from a blob of the page's own, so that the page's content security policy holds
 * in it: a worker loaded from a URL would have only the headers of its own file.
 *
 * @param script what the worker runs; addresses in it are absolute, because a blob has no folder
 */
function startedFrom(script: string, options?: WorkerOptions): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, options);
  // The blob is needed until it has been fetched, of which the first event is the earliest sign.
  const release = (): void => {
    URL.revokeObjectURL(url);
  };
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}

/** Starts a worker that is a module of the app. */
export function startModuleWorker(url: string): Worker {
  return startedFrom(`import ${JSON.stringify(absolute(url))};`, { type: 'module' });
}

/**
 * Starts a worker that is a plain script of somebody else's. What it leaves as a rejection that
 * nobody handles, such as a WebAssembly file that is missing, cut off or forbidden, becomes an
 * error that the page hears of.
 */
export function startScriptWorker(url: string): Worker {
  return startedFrom(`addEventListener('unhandledrejection', (event) => { throw event.reason; });
importScripts(${JSON.stringify(absolute(url))});`);
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
