import { languages } from '../../src/lib/messages/language.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { tabThrough } from './pages/tabThrough.ts';
import { wordsOf } from './pages/words.ts';

test('the first stop of the tab key skips to the content', async ({ page }) => {
  const { skipToContent } = wordsOf('zh-CN').frame;
  await openLive(page, '/simulate/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const presets = page.getByRole('group', { name: wordsOf('zh-CN').simulate.presets });
  await expect(presets.getByRole('button').first()).toBeFocused();
});

for (const language of languages) {
  const { controls, names, simulate, frame, overview } = wordsOf(language);

  test(`the tab key reaches every part of the simulation, visibly (${language})`, async ({
    page,
  }) => {
    await page.addInitScript((lang) => localStorage.setItem('xince.lang', lang), language);
    await openLive(page, '/simulate/');
    const stops = await tabThrough(page);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    const lever = simulate.floorOf(names.post('member'));
    const inOrder = [
      frame.skipToContent,
      frame.pages.overview,
      simulate.preset.today,
      simulate.preset.floors042,
      simulate.preset.uplift042,
      simulate.reset,
      lever,
      controls.slider(lever),
      simulate.follow(names.post('combined_head'), names.post('head')),
      simulate.oldMinima,
      simulate.more,
      simulate.copyAnswer,
      simulate.basisShow,
    ];
    const reached = stops.map(({ name }) => name);
    const places = inOrder.map((name) => reached.indexOf(name));
    expect(places, `reached: ${reached.join(' | ')}`).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(reached.filter((name) => /^C\d+, /.test(name))).toHaveLength(1);
  });

  test(`the tab key reaches every part of the overview, visibly (${language})`, async ({
    page,
  }) => {
    await page.addInitScript((lang) => localStorage.setItem('xince.lang', lang), language);
    await openLive(page, '/');
    const stops = await tabThrough(page);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    const reached = stops.map(({ name }) => name);
    expect(reached).toContain(overview.askLink);
    expect(reached.filter((name) => name === controls.showAsTable)).toHaveLength(3);
    expect(reached.some((name) => name.startsWith(names.step(1)))).toBe(true);
  });
}

test('suggestion 042 is costed, changed and copied without a mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { controls, names, simulate } = wordsOf('zh-CN');
  await openLive(page, '/simulate/');
  const monthly = page.locator('[data-figure="impact-monthly"]');
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) continue;
      const named = await focused.evaluate((element) => {
        const label = (element as HTMLInputElement).labels?.[0]?.textContent;
        return element.getAttribute('aria-label') ?? label ?? element.textContent;
      });
      if (named.trim() === name) return;
    }
    throw new Error(`the tab key does not reach “${name}”`);
  };
  await tabTo(simulate.preset.today);
  await page.keyboard.press('Space');
  await expect(monthly).toHaveAttribute('data-value', '0.00');
  await tabTo(simulate.preset.floors042);
  await page.keyboard.press('Enter');
  await expect(monthly).toHaveAttribute('data-value', '296600.00');
  await tabTo(simulate.floorOf(names.post('member')));
  await page.keyboard.type('600');
  await page.keyboard.press('Enter');
  await expect(monthly).toHaveAttribute('data-value', '127600.00');
  await tabTo(simulate.oldMinima);
  await page.keyboard.press('Space');
  await tabTo(simulate.copyAnswer);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: controls.copied })).toBeVisible();
});
