/**
 * A value with undo and redo. Values are replaced, never changed, so that an earlier one stays
 * what it was. A drag previews many values and keeps one.
 */
export class History<T> {
  #values = $state.raw<readonly T[]>([]);
  #position = $state(0);
  #preview = $state.raw<{ readonly value: T } | null>(null);
  readonly #same: (a: T, b: T) => boolean;
  readonly #most: number;

  /** `same` tells which values are one step; `most` is how many are kept. */
  constructor(initial: T, same: (a: T, b: T) => boolean = Object.is, most = 200) {
    this.#values = [initial];
    this.#same = same;
    this.#most = most;
  }

  get current(): T {
    return this.#preview?.value ?? this.#kept;
  }

  get canUndo(): boolean {
    return this.#position > 0;
  }

  get canRedo(): boolean {
    return this.#position < this.#values.length - 1;
  }

  /** Shows a value without keeping it; the next `set`, `undo` or `redo` ends the preview. */
  preview(value: T): void {
    this.#preview = { value };
  }

  /** Keeps a value; what had been undone before is gone. */
  set(value: T): void {
    this.#preview = null;
    if (this.#same(value, this.#kept)) return;
    const kept = [...this.#values.slice(0, this.#position + 1), value].slice(-this.#most);
    this.#values = kept;
    this.#position = kept.length - 1;
  }

  /** Begins anew with a value: nothing lies before it. */
  restart(value: T): void {
    this.#preview = null;
    this.#values = [value];
    this.#position = 0;
  }

  undo(): void {
    this.#preview = null;
    if (this.canUndo) this.#position -= 1;
  }

  redo(): void {
    this.#preview = null;
    if (this.canRedo) this.#position += 1;
  }

  get #kept(): T {
    return this.#values[this.#position] as T;
  }
}
