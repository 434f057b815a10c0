import { createContext } from 'svelte';
import { thresholds, type Threshold } from '../domain/privacy/suppression/protect.ts';

const KEY = 'xince.publish';

/**
 * Whether pages are shown for publication, and below how many people a head-count is hidden.
 * Remembered, so that a page that is shown outside does not fall back by being opened anew.
 */
export class PublishMode {
  #on = $state(false);
  #threshold = $state<Threshold>(3);

  get on(): boolean {
    return this.#on;
  }

  get threshold(): Threshold {
    return this.#threshold;
  }

  choose(on: boolean, threshold: Threshold = this.#threshold): void {
    this.#on = on;
    this.#threshold = threshold;
    try {
      localStorage.setItem(KEY, on ? String(threshold) : '');
    } catch {
      return;
    }
  }

  /** Takes up the choice of the last visit. */
  restore(): void {
    try {
      const remembered = localStorage.getItem(KEY);
      const threshold = thresholds.find((one) => String(one) === remembered);
      this.#on = threshold !== undefined;
      this.#threshold = threshold ?? 3;
    } catch {
      return;
    }
  }
}

export const [getPublishMode, providePublishMode] = createContext<PublishMode>();
