import { languageNames, languages } from '../../src/lib/messages/language.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { chineseIn } from './pages/chineseIn.ts';
import { EvidencePage } from './pages/evidencePage.ts';
import { expect, test } from './pages/evidenceTest.ts';
import { unfoldAll } from './pages/unfoldAll.ts';

for (const language of languages)
  test(`with a range, a conflict and a ranking the page reads and fits in ${languageNames[language]}`, async ({
    evidence: first,
    page,
  }) => {
    await first.button(languageNames[language]).click();
    const evidence = new EvidencePage(page, language);
    const { words } = evidence;
    const leftovers = async () => {
      await expect(page.locator('main')).not.toContainText(/undefined|NaN|\[object|null/);
      if (language === 'en') expect(await chineseIn(page)).toEqual([]);
    };
    const fits = async () => {
      for (const width of [1920, 1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth);
        await expect.poll(scrolls, { message: `at ${width} px` }).toBeLessThanOrEqual(width);
      }
    };

    await evidence.know('heads', 'range');
    await evidence.know('deputies');
    await expect(evidence.intervals).toHaveCount(5);
    await evidence.button(words.evidence.informationRun).click();
    await expect(evidence.figure(words.evidence.informationSubtitle)).toBeVisible();
    await unfoldAll(page, words);
    await leftovers();
    await fits();

    await evidence.button(words.evidence.checkLiteral).click();
    await expect(evidence.bounds).toHaveCount(0);
    await evidence.button(words.evidence.checkHeads).click();
    await expect(page.getByText(words.evidence.conflictTopUp)).toBeVisible();
    await leftovers();
    await fits();
    // As it is first shown, in Chinese, every route is checked elsewhere.
    if (language === 'en') await expectAccessible(page);
  });
