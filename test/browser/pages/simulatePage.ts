import { expect, type Locator, type Page } from '@playwright/test';
import type { Simulation } from '../../../src/lib/domain/budget/simulate.ts';
import { yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import type { Language } from '../../../src/lib/messages/language.ts';
import { openLive } from './engineFiles.ts';
import { ProvisionCard } from './provisionCard.ts';
import { wordsOf, type Words } from './words.ts';

/** One lever of the floors, with everything on it that a reader can take hold of. */
export interface Lever {
  readonly field: Locator;
  readonly slider: Locator;
  readonly less: Locator;
  readonly more: Locator;
  /** only there where the floor is not today's */
  readonly reset: Locator;
}

/** /simulate/ as a reader sees it: by the names of things. */
export class SimulatePage {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, language: Language = 'zh-CN') {
    this.page = page;
    this.words = wordsOf(language);
  }

  async open(): Promise<void> {
    await openLive(this.page, '/simulate/');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  preset(id: keyof Words['simulate']['preset']): Locator {
    return this.button(this.words.simulate.preset[id]);
  }

  get year(): Locator {
    return this.page.getByRole('combobox', { name: this.words.simulate.year });
  }

  get undo(): Locator {
    return this.button(this.words.simulate.undo);
  }

  get redo(): Locator {
    return this.button(this.words.simulate.redo);
  }

  get reset(): Locator {
    return this.button(this.words.simulate.reset);
  }

  get copy(): Locator {
    return this.button(this.words.simulate.copyAnswer);
  }

  /** The lever of a post; the one of 正职 carries 一肩挑 along unless it is set free. */
  lever(post: string, alone = false): Lever {
    const { names, controls, simulate: words } = this.words;
    const followed = post === 'head' && !alone;
    const label = words.floorOf(
      followed
        ? words.withFollower(names.post(post), names.post('combined_head'))
        : names.post(post),
    );
    const reset = new RegExp(`^${escaped(controls.reset(label, '').trim())}`);
    const by = this.words.format.shortYuan(1000n);
    return {
      field: this.page.getByRole('textbox', { name: label, exact: true }),
      slider: this.page.getByRole('slider', { name: controls.slider(label), exact: true }),
      less: this.button(controls.decrease(label, by)),
      more: this.button(controls.increase(label, by)),
      reset: this.page.getByRole('button', { name: reset }),
    };
  }

  get follow(): Locator {
    const { names, simulate: words } = this.words;
    return this.page.getByRole('switch', {
      name: words.follow(names.post('combined_head'), names.post('head')),
    });
  }

  get oldMinima(): Locator {
    return this.page.getByRole('switch', { name: this.words.simulate.oldMinima });
  }

  get warnings(): Locator {
    return this.page
      .getByRole('status')
      .filter({ hasText: this.words.simulate.warnings })
      .getByRole('listitem');
  }

  /** The answer, a paragraph each. */
  get answer(): Locator {
    return this.page.locator('[data-answer] p');
  }

  table(caption: string): Locator {
    return this.page.getByRole('table', { name: caption });
  }

  /** Opens a part of the page that is folded away. */
  async unfold(label: string): Promise<void> {
    const summary = this.page.locator('summary', { hasText: label });
    const open = await summary.evaluate((element) => element.parentElement?.hasAttribute('open'));
    if (open !== true) await summary.click();
  }

  figure(name: string): Locator {
    return this.page.locator(`[data-figure="${name}"]`);
  }

  async expectFigure(name: string, value: string): Promise<void> {
    await expect(this.figure(name)).toHaveAttribute('data-value', value);
  }

  async expectEngine(state: 'starting' | 'ready' | 'unavailable'): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-engine', state);
  }

  /** The headline says what the command line answers. */
  async expectCost({ impact }: Simulation): Promise<void> {
    await this.expectFigure('impact-monthly', yuanFromFen(impact.monthly));
    await this.expectFigure('impact-annual', yuanFromFen(impact.annual));
    await this.expectFigure('impact-gainers', String(impact.gainers));
    await this.expectFigure('impact-losers', String(impact.losers));
    await this.expectFigure('impact-unchanged', String(impact.unchanged));
  }

  /** Adds a provision of a kind under "more", as the last one. */
  async add(kind: keyof Words['terms']['kinds']): Promise<ProvisionCard> {
    const { simulate: words, terms } = this.words;
    await this.unfold(words.more);
    await this.page.getByLabel(words.addLabel).selectOption({ label: terms.kinds[kind] });
    await this.button(words.addProvision).click();
    return new ProvisionCard(this.page, this.words, kind);
  }
}

/** A text as it stands, for a regular expression. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
