import { messages } from '../messages/index.ts';
import { defaultLanguage, isLanguage, type Language } from '../messages/language.ts';

const KEY = 'xince.lang';

/**
 * The reader's language. Starts as the language of the prerendered pages, so that hydration
 * matches; `restore` then takes up what the browser remembers. The storage may be blocked.
 */
export class Preferences {
  #language = $state<Language>(defaultLanguage);
  readonly messages = $derived(messages[this.#language]);
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;

  constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage) {
    this.#storage = storage;
  }

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    try {
      this.#storage().setItem(KEY, language);
    } catch {
      return;
    }
  }

  /** Takes up the language of the last visit; does nothing where none is remembered. */
  restore(): void {
    try {
      const remembered = this.#storage().getItem(KEY);
      if (isLanguage(remembered)) this.#language = remembered;
    } catch {
      return;
    }
  }
}
