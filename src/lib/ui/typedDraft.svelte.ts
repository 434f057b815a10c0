import type { Typed } from './typedAmount.ts';

interface Draft<T, P extends string> {
  readonly text: string;
  /** the value that the field had when this was typed */
  readonly before: T;
  readonly result: Typed<T, P>;
}

/** What is being typed: it stays as typed until the value becomes another than it stands for. */
export class TypedDraft<T, P extends string> {
  #draft = $state.raw<Draft<T, P> | null>(null);
  readonly #value: () => T;

  /** `value` is the field's value as it is now. */
  constructor(value: () => T) {
    this.#value = value;
  }

  /** The text as typed; null where the field shows its value. */
  get text(): string | null {
    return this.#current?.text ?? null;
  }

  get problem(): P | null {
    const result = this.#current?.result;
    return result && !result.ok ? result.problem : null;
  }

  keep(text: string, result: Typed<T, P>): void {
    this.#draft = { text, before: this.#value(), result };
  }

  drop(): void {
    this.#draft = null;
  }

  get #current(): Draft<T, P> | null {
    const draft = this.#draft;
    if (draft === null) return null;
    const value = this.#value();
    const stands = value === draft.before || (draft.result.ok && value === draft.result.value);
    return stands ? draft : null;
  }
}
