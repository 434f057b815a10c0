import type { Settings } from './settings.ts';

/**
 * Settings with a few values set otherwise: a lookup asks the few first. The whole is put together
 * only where somebody walks over it, because a hand on a lever makes new ones many times a second.
 */
export class OverlaidSettings implements Settings {
  readonly #stated: Settings;
  readonly #changes: Settings;
  #whole: Settings | null = null;

  constructor(stated: Settings, changes: Settings) {
    this.#stated = stated;
    this.#changes = changes;
  }

  get(id: string): string | null | undefined {
    const value = this.#changes.get(id);
    return value === undefined ? this.#stated.get(id) : value;
  }

  has(id: string): boolean {
    return this.#changes.has(id) || this.#stated.has(id);
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(visit: (value: string | null, id: string, settings: Settings) => void): void {
    this.#all().forEach(visit);
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
  }

  values(): MapIterator<string | null> {
    return this.#all().values();
  }

  entries(): MapIterator<[string, string | null]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, string | null]> {
    return this.entries();
  }

  #all(): Settings {
    this.#whole ??= new Map([...this.#stated, ...this.#changes]);
    return this.#whole;
  }
}
