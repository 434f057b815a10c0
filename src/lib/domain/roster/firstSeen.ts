/** Remembers the row in which each identifier stood first. */
export class FirstSeen implements Iterable<string> {
  readonly #rows = new Map<string, number>();

  /** The earlier row of the same identifier, or undefined when this is its first. */
  earlier(id: string, row: number): number | undefined {
    const first = this.#rows.get(id);
    if (first === undefined) this.#rows.set(id, row);
    return first;
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  /** The identifiers, each once, in the order in which they were seen. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.#rows.keys();
  }
}
