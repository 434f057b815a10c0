import { languages } from '../../src/lib/messages/language.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { showTables, unfoldAll } from './pages/unfoldAll.ts';
import { wordsOf } from './pages/words.ts';
import { chineseIn } from './pages/chineseIn.ts';

const paths = [
  { path: '/', id: 'overview' },
  { path: '/simulate/', id: 'simulate' },
] as const;

test('English is a click away, remembered, and left again', async ({ page }) => {
  const html = page.locator('html');
  const [chinese, english] = [wordsOf('zh-CN').frame, wordsOf('en').frame];
  await openLive(page, '/');
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle(chinese.title(chinese.pages.overview));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(english.title(english.pages.overview));

  await page.getByRole('link', { name: english.pages.simulate, exact: true }).click();
  await expect(page).toHaveURL(/\/simulate\/$/);
  await expect(page).toHaveTitle(english.title(english.pages.simulate));
  await openLive(page, '/simulate/');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('button', { name: '中文' }).click();
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle(chinese.title(chinese.pages.simulate));
});

for (const { path, id } of paths)
  for (const language of languages) {
    const words = wordsOf(language);

    test.describe(`${words.frame.pages[id]} (${language})`, () => {
      test.beforeEach(async ({ page }) => {
        await page.addInitScript((lang) => localStorage.setItem('xince.lang', lang), language);
        await openLive(page, path);
        await expect(page).toHaveTitle(words.frame.title(words.frame.pages[id]));
      });

      test('never scrolls sideways', async ({ page }) => {
        for (const opened of [false, true]) {
          if (opened) {
            await unfoldAll(page, words);
            await showTables(page, words);
          }
          for (const width of [1920, 1440, 390]) {
            await page.setViewportSize({ width, height: 900 });
            await expect
              .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
                message: `at ${width} px`,
              })
              .toBeLessThanOrEqual(width);
          }
        }
      });

      if (language === 'en') {
        // As it is first shown, in Chinese, every route is checked elsewhere.
        test('is accessible with everything opened', async ({ page }) => {
          await unfoldAll(page, words);
          await expectAccessible(page);
        });

        test('leaves no Chinese untranslated', async ({ page }) => {
          expect(await chineseIn(page)).toEqual([]);
          await unfoldAll(page, words);
          await showTables(page, words);
          expect(await chineseIn(page)).toEqual([]);
        });
      }
    });
  }
