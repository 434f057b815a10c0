/** The latest results of a calculation, by what they were worked out from; the oldest is let go. */
export class Remembered<Key, Result extends object> {
  readonly #most: number;
  readonly #results = new Map<Key, Result>();
  #newest: Key | undefined;

  /** @param most how many results are kept at once */
  constructor(most: number) {
    this.#most = most;
  }

  /** The result for a key, worked out where it is not among those kept. */
  get(key: Key, work: () => Result): Result {
    const known = this.#results.get(key);
    if (known !== undefined && key === this.#newest) return known;
    const result = known ?? work();
    this.#newest = key;
    this.#results.delete(key);
    this.#results.set(key, result);
    for (const oldest of this.#results.keys())
      if (this.#results.size > this.#most) this.#results.delete(oldest);
      else break;
    return result;
  }
}
