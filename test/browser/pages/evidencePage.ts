import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../src/lib/messages/language.ts';
import { wordsOf, type Words } from './words.ts';

type Known = 'heads' | 'deputies';

/** /evidence/ as a reader sees it: by the names of things. */
export class EvidencePage {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, language: Language = 'zh-CN') {
    this.page = page;
    this.words = wordsOf(language);
  }

  get bounds(): Locator {
    return this.page.locator('[data-figure="bounds"]');
  }

  /** The interval is solved, and stands at these ends in yuan. */
  async expectBounds(least: string, most: string): Promise<void> {
    await expect(this.bounds).toHaveAttribute('data-value', `${least}.00 ${most}.00`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  table(caption: string | RegExp): Locator {
    return this.page.getByRole('table', { name: caption });
  }

  figure(subtitle: string): Locator {
    return this.page.getByRole('figure').filter({ hasText: subtitle });
  }

  async choose(legend: string, option: string): Promise<void> {
    await this.page
      .getByRole('group', { name: legend, exact: true })
      .getByText(option, { exact: true })
      .click();
  }

  async know(post: Known, kind: 'unknown' | 'exact' | 'range' = 'exact'): Promise<void> {
    const { evidence: words } = this.words;
    await this.choose(words[post], words.people[kind]);
  }

  async takeMinima(mode: 'none' | 'step' | 'topUp'): Promise<void> {
    const { evidence: words } = this.words;
    await this.choose(words.minima, words.minimaKinds[mode]);
  }

  field(post: Known, label: 'count' | 'least' | 'most'): Locator {
    const { evidence: words } = this.words;
    return this.page
      .getByRole('group', { name: words[post], exact: true })
      .getByRole('textbox', { name: words[label], exact: true });
  }

  /** The nested sets of facts, a mark of the chart each. */
  get intervals(): Locator {
    const { intervalSubtitle, intervalTitle } = this.words.evidence;
    return this.figure(intervalSubtitle)
      .getByRole('group', { name: intervalTitle })
      .getByRole('img');
  }
}
