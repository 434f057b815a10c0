import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/lib/messages/language.ts';
import { wordsOf, type Words } from './words.ts';

/** / as a reader sees it: by the names of things. */
export class OverviewPage {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, language: Language = 'zh-CN') {
    this.page = page;
    this.words = wordsOf(language);
  }

  figure(name: string): Locator {
    return this.page.locator(`[data-figure="${name}"]`);
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Shows the chart of a section as a table. */
  async tableOf(name: string): Promise<Locator> {
    const section = this.section(name);
    await section.getByRole('button', { name: this.words.controls.showAsTable }).click();
    return section.getByRole('table').first();
  }

  /** A whole step on the ladder, 1 for the highest. */
  step(number: number): Locator {
    const { overview: words, names } = this.words;
    return this.section(words.ladderTitle).getByRole('button', {
      name: new RegExp(`^${names.step(number)} .*${this.words.terms.total}`),
    });
  }

  /** The people of a place on the ladder, such as 一级一档. */
  drill(place: string): Locator {
    return this.section(this.words.overview.drillTitle(place));
  }
}
