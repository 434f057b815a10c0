import wasmUrl from 'highs/runtime?url';
import {
  SolverError,
  type IntegerProgram,
  type Solution,
  type SolveOptions,
  type Solver,
} from '../../domain/inference/program/integerProgram.ts';
import { absolute, startModuleWorker, workerDied } from '../blobWorker.ts';
import { EngineError } from '../engineError.ts';
import { within } from '../limits.ts';
import workerUrl from './solver.worker.ts?worker&url';
import type { SolverReply, SolverRequest } from './solverMessages.ts';

const DEFAULT_DEADLINE_MS = 30_000;
/** How much longer than its own deadline the worker may take to say that it has none. */
const GRACE_MS = 2_000;

/**
 * The solver of the page, in a worker of its own, so that the page never stands still. Starts on
 * the first call. Several questions share it: one that is cancelled only loses its answer, and a
 * worker that stops answering is ended for all of them; the next call starts another.
 */
export function workerSolver(): Solver {
  let running: SolverWorker | null = null;
  return {
    name: 'worker',
    async solve(program, options = {}) {
      if (!running || running.ended) running = new SolverWorker();
      return running.solve(program, options);
    },
  };
}

class SolverWorker {
  ended = false;
  #last = 0;
  readonly #worker = startModuleWorker(workerUrl);
  readonly #lost: Promise<never>;
  #lose: (error: SolverError) => void = () => undefined;

  constructor() {
    this.#lost = new Promise((_, reject) => {
      this.#lose = reject;
    });
    this.#lost.catch(() => undefined);
    void workerDied(this.#worker).then((cause) => {
      this.#end(new SolverError('unavailable', 'the solver did not start', cause));
    });
    this.#tell({ wasmUrl: absolute(wasmUrl) });
  }

  async solve(program: IntegerProgram, options: SolveOptions): Promise<Solution> {
    const { signal, deadlineMs = DEFAULT_DEADLINE_MS } = options;
    const id = (this.#last += 1);
    const reply = this.#replyTo(id);
    this.#tell({ id, program, deadlineMs });
    const answer = Promise.race([this.#lost, reply]);
    try {
      const settled = await within(answer, { signal, deadlineMs: deadlineMs + GRACE_MS });
      if ('solution' in settled) return settled.solution;
      throw new SolverError(settled.kind, settled.message);
    } catch (failure) {
      if (!(failure instanceof EngineError)) throw failure;
      const kind = failure.kind === 'cancelled' ? 'cancelled' : 'deadline';
      const error = new SolverError(kind, failure.message, failure);
      if (kind === 'deadline') this.#end(error);
      throw error;
    }
  }

  #end(error: SolverError): void {
    this.ended = true;
    this.#lose(error);
    this.#worker.terminate();
  }

  #tell(request: SolverRequest): void {
    this.#worker.postMessage(request);
  }

  #replyTo(id: number): Promise<SolverReply> {
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent<SolverReply>): void => {
        if (data.id !== id) return;
        this.#worker.removeEventListener('message', listen);
        resolve(data);
      };
      this.#worker.addEventListener('message', listen);
    });
  }
}
