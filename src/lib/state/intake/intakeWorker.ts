import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import { startModuleWorker } from '../../engine/blobWorker.ts';
import type { RosterRows } from '../foldedRoster.ts';
import workerUrl from './intake.worker.ts?worker&url';
import type { IntakeCancel, IntakeReply, IntakeTask, IntakeTasks } from './intakeMessages.ts';

/** Why the worker did not answer: it was stopped, or it failed. */
export class IntakeStopped extends Error {
  readonly cancelled: boolean;

  constructor(cancelled: boolean, message: string) {
    super(message);
    this.name = 'IntakeStopped';
    this.cancelled = cancelled;
  }
}

interface Listeners {
  readonly progress?: (done: number, all: number) => void;
  readonly rows?: (rows: Partial<RosterRows>) => void;
  readonly signal?: AbortSignal;
}

/**
 * The worker that reads, checks and folds a file, so that the page never stands still. Ended when
 * it is done with or cancelled: what it holds is gone with it.
 */
export class IntakeWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (reply: IntakeReply | Error) => void>();
  #last = 0;

  constructor(policy: PolicyDocument) {
    this.#worker = startModuleWorker(workerUrl);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<IntakeReply>) => {
      this.#waiting.get(data.id)?.(data);
    });
    this.#worker.addEventListener('error', ({ message }) => {
      this.#loseAll(new IntakeStopped(false, message));
    });
    void this.ask('start', { policy }).catch(() => undefined);
  }

  /** Asks for one task. Rejects with IntakeStopped. */
  ask<Task extends IntakeTask>(
    task: Task,
    ask: IntakeTasks[Task]['ask'],
    { progress, rows, signal }: Listeners = {},
  ): Promise<IntakeTasks[Task]['answer']> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      const stop = (failure: Error): void => {
        this.#waiting.delete(id);
        reject(failure);
      };
      this.#waiting.set(id, (reply) => {
        if (reply instanceof Error) stop(reply);
        else if ('done' in reply) progress?.(reply.done, reply.all);
        else if ('rows' in reply) rows?.(reply.rows);
        else if ('failure' in reply) stop(new IntakeStopped(false, reply.failure));
        else {
          this.#waiting.delete(id);
          resolve(reply.answer);
        }
      });
      signal?.addEventListener('abort', () => {
        this.#tell({ cancel: id });
        stop(new IntakeStopped(true, 'cancelled'));
      });
      this.#tell({ id, task, ...ask });
    });
  }

  /** Ends the worker; whatever it was asked is cancelled. */
  end(): void {
    this.#worker.terminate();
    this.#loseAll(new IntakeStopped(true, 'cancelled'));
  }

  #tell(message: { readonly id: number; readonly task: IntakeTask } | IntakeCancel): void {
    this.#worker.postMessage(message);
  }

  #loseAll(failure: Error): void {
    for (const hear of [...this.#waiting.values()]) hear(failure);
  }
}
