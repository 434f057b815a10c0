import { answerFacts } from '../../src/lib/domain/budget/answerFacts.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042, uplift042 } from '../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../src/lib/domain/scenario/provision.ts';
import { answerText } from '../../src/lib/messages/answerText.ts';
import { languageNames, languages } from '../../src/lib/messages/language.ts';
import { costOf, scenarioOf } from './pages/example.ts';
import { SimulatePage } from './pages/simulatePage.ts';
import { expect, test } from './pages/test.ts';
import type { Words } from './pages/words.ts';

function answerTo(scenario: Scenario, words: Words, year = 2022): string[] {
  const simulation = costOf(scenario, year);
  const facts = {
    policy: builtInPolicy,
    scenario,
    simulation,
    year,
    origin: { kind: 'sample' as const },
    notLoaded: [],
  };
  return answerText(words, words.names, answerFacts(facts));
}

const figures042 = {
  'zh-CN': ['1172人', '296600元', '3559200元', '355.92', '859人', '313人', '4.42%'],
  en: ['1,172 people', '296,600 yuan', '3,559,200 yuan', '859 people', '313', '4.42%'],
};

for (const language of languages)
  test(`the answer follows every change in ${languageNames[language]}`, async ({
    simulate: chinese,
    page,
  }) => {
    await chinese.button(languageNames[language]).click();
    const simulate = new SimulatePage(page, language);
    const expectAnswer = (scenario: Scenario, year?: number) =>
      expect(simulate.answer).toHaveText(answerTo(scenario, simulate.words, year));

    await expectAnswer(proposal042);
    for (const figure of figures042[language])
      await expect(simulate.page.locator('[data-answer]')).toContainText(figure);
    await simulate.preset('uplift042').click();
    await expectAnswer(uplift042);
    await simulate.preset('today').click();
    await expectAnswer(scenarioOf());
    await simulate.lever('member').field.fill('1080.5');
    await expectAnswer(scenarioOf({ kind: 'grade_floor', amounts: { member: '1080.5' } }));
    await simulate.undo.click();
    const card = await simulate.add('individual_award');
    await card.type(simulate.words.simulate.awardAmount, '2000');
    await simulate.year.selectOption('2024');
    await expectAnswer(scenarioOf({ kind: 'individual_award', amount: '2000' }), 2024);
  });

test.describe('with one click the answer', () => {
  const clipboard = () => navigator.clipboard.readText();

  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('is copied', async ({ simulate, page }) => {
    const { words } = simulate;
    const copied = page.getByRole('status').filter({ hasText: words.controls.copied });
    await simulate.copy.click();
    await expect(copied).toBeVisible();
    expect(await page.evaluate(clipboard)).toBe(answerTo(proposal042, words).join('\n'));
    await simulate.preset('uplift042').click();
    await expect(copied).toHaveCount(0);
    await simulate.copy.click();
    expect(await page.evaluate(clipboard)).toBe(answerTo(uplift042, words).join('\n'));
  });

  test('is copied where a page has no clipboard', async ({ simulate, page, context }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    });
    await simulate.open();
    await simulate.copy.click();
    const { copied } = simulate.words.controls;
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
    await expect(simulate.copy).toBeFocused();
    const other = await context.newPage();
    await other.goto('/favicon.svg');
    await other.bringToFront();
    expect(await other.evaluate(clipboard)).toBe(answerTo(proposal042, simulate.words).join('\n'));
  });

  test('stands selected where the browser lets no page copy', async ({ simulate, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await simulate.open();
    await simulate.copy.click();
    const { copyByHand } = simulate.words.controls;
    await expect(page.getByRole('status').filter({ hasText: copyByHand })).toBeVisible();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(answerTo(proposal042, simulate.words).join('\n'));
  });
});
