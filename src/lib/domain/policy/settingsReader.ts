import { fenFromYuan, type Fen } from '../money/fen.ts';
import { rateFromText, type Rate } from '../money/rate.ts';
import type { Settings } from './settings.ts';

/** Reads settings as amounts and rates. Throws RangeError where a required one is missing. */
export class SettingsReader {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  amount(id: string): Fen {
    return this.#read(id, fenFromYuan);
  }

  rate(id: string): Rate {
    return this.#read(id, rateFromText);
  }

  /** A cap or floor; null where there is none. */
  limit(id: string): Fen | null {
    return this.choice(id) === null ? null : this.#read(id, fenFromYuan);
  }

  /** A share that may be left open; null where it is. */
  rateOrNone(id: string): Rate | null {
    return this.choice(id) === null ? null : this.#read(id, rateFromText);
  }

  choice(id: string): string | null {
    return this.#settings.get(id) ?? null;
  }

  /** One of the words that a choice knows; the first of them where it is left out. */
  oneOf<T extends string>(id: string, choices: readonly [T, ...T[]]): T {
    const word = this.choice(id);
    return choices.find((choice) => choice === word) ?? choices[0];
  }

  #read<T>(id: string, parse: (text: string) => T | null): T {
    const text = this.choice(id);
    const value = text === null ? null : parse(text);
    if (value === null) throw new RangeError(`the policy does not set ${id}`);
    return value;
  }
}
