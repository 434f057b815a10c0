import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.ts';

/** One provision under "more": the last of its kind. */
export class ProvisionCard {
  readonly root: Locator;
  readonly remove: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words, kind: keyof Words['terms']['kinds']) {
    const name = words.terms.kinds[kind];
    const heading = page.getByRole('heading', { level: 4, name, exact: true });
    this.root = page.getByRole('listitem').filter({ has: heading }).last();
    this.remove = this.root.getByRole('button', { name: words.simulate.remove(name) });
    this.#words = words;
  }

  /** Takes a post in that the provision leaves out. */
  async takeIn(post: string): Promise<void> {
    await this.root.getByRole('switch', { name: this.#words.names.post(post) }).check();
  }

  field(label: string): Locator {
    return this.root.getByRole('textbox', { name: label, exact: true });
  }

  /** Types into a field and leaves it. */
  async type(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await this.field(label).press('Enter');
  }

  async choose(option: string): Promise<void> {
    await this.root.getByText(option, { exact: true }).click();
  }
}
