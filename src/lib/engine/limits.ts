import { EngineError } from './engineError.ts';

export interface Limits {
  readonly deadlineMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** the statement that is waited for, where it is one */
  readonly sql?: string | null;
}

/**
 * Waits for work no longer than its deadline and its signal allow. Rejects with what the work
 * rejects with, or with an `EngineError` (`deadline`, `cancelled`); the work itself goes on.
 */
export function within<Result>(work: Promise<Result>, limits: Limits): Promise<Result> {
  const { deadlineMs, signal, sql = null } = limits;
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      release();
      reject(new EngineError('cancelled', 'the call was cancelled', { sql }));
    };
    const onDeadline = () => {
      release();
      reject(new EngineError('deadline', `no answer within ${String(deadlineMs)} ms`, { sql }));
    };
    const timer = deadlineMs === undefined ? undefined : setTimeout(onDeadline, deadlineMs);
    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
    void work.then(resolve, reject).finally(release);
  });
}
