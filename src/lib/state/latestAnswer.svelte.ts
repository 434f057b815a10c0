/** The answer to the last question asked: an earlier question is cancelled and its answer dropped. */
export class LatestAnswer<T> {
  #value = $state.raw<T | null>(null);
  #status = $state<'none' | 'asking' | 'answered' | 'failed'>('none');
  #running: AbortController | null = null;
  readonly #onfailure: (error: unknown) => void;

  constructor(onfailure: (error: unknown) => void = () => undefined) {
    this.#onfailure = onfailure;
  }

  /** The last answer; it stays while the next question is being asked. */
  get value(): T | null {
    return this.#value;
  }

  get status(): 'none' | 'asking' | 'answered' | 'failed' {
    return this.#status;
  }

  /** Asks a question. Never rejects: a failure shows in `status`. */
  async ask(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    this.#status = 'asking';
    try {
      const value = await question(running.signal);
      if (this.#running !== running) return;
      this.#value = value;
      this.#status = 'answered';
    } catch (error) {
      if (this.#running !== running) return;
      this.#status = 'failed';
      this.#onfailure(error);
    }
  }

  /** Gives up the question that is being asked. */
  cancel(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = null;
    this.#status = this.#value === null ? 'none' : 'answered';
  }

  /** Drops the answer with the question. */
  forget(): void {
    this.cancel();
    this.#value = null;
    this.#status = 'none';
  }
}
