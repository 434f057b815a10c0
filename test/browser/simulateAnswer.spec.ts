import { answerFacts, answerRange } from '../../src/lib/domain/budget/answerFacts.ts';
import { boundsOf } from '../../src/lib/domain/inference/bounds/bounds.ts';
import { factsOf, publishedOnly } from '../../src/lib/domain/inference/facts/factSwitches.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042, uplift042 } from '../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../src/lib/domain/scenario/provision.ts';
import { yalpsSolver } from '../../src/lib/engine/adapters/yalpsSolver.ts';
import { answerText } from '../../src/lib/messages/answerText.ts';
import { languageNames, languages } from '../../src/lib/messages/language.ts';
import { costOf, scenarioOf } from './pages/example.ts';
import { SimulatePage } from './pages/simulatePage.ts';
import { expect, test } from './pages/test.ts';
import type { Words } from './pages/words.ts';

async function answerTo(scenario: Scenario, words: Words, year = 2022): Promise<string[]> {
  const simulation = costOf(scenario, year);
  const facts = {
    policy: builtInPolicy,
    scenario,
    simulation,
    year,
    origin: { kind: 'sample' as const },
    notLoaded: [],
    range: await rangeOf(scenario, year),
  };
  return answerText(words, words.names, answerFacts(facts));
}

/** What the published figures allow, found by a solver of its own. */
async function rangeOf(scenario: Scenario, year: number) {
  if (scenario.provisions.length === 0) return undefined;
  const facts = factsOf(builtInPolicy, publishedOnly)!;
  const input = { policy: builtInPolicy, scenario, facts, year };
  return answerRange({ facts, bounds: await boundsOf(input, yalpsSolver) });
}

/** The answer as one text, once all of it stands on the page, its range as well. */
async function whole(simulate: SimulatePage, scenario: Scenario): Promise<string> {
  const answer = await answerTo(scenario, simulate.words);
  await expect(simulate.answer).toHaveText(answer);
  return answer.join('\n');
}

test('the range that the published figures allow stands beside the figure', async ({
  simulate,
}) => {
  await simulate.expectFigure('range-least', '121400.00');
  await simulate.expectFigure('range-most', '1162000.00');
  await expect(
    simulate.page.getByText(simulate.words.simulate.firmness.uncertain, { exact: true }),
  ).toBeVisible();
  await simulate.preset('today').click();
  await expect(simulate.figure('range-least')).toHaveCount(0);
});

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
    const expectAnswer = async (scenario: Scenario, year?: number) =>
      expect(simulate.answer).toHaveText(await answerTo(scenario, simulate.words, year));

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
    const answer = await whole(simulate, proposal042);
    await simulate.copy.click();
    await expect(copied).toBeVisible();
    expect(await page.evaluate(clipboard)).toBe(answer);
    await simulate.preset('uplift042').click();
    await expect(copied).toHaveCount(0);
    const other = await whole(simulate, uplift042);
    await simulate.copy.click();
    expect(await page.evaluate(clipboard)).toBe(other);
  });

  test('is copied where a page has no clipboard', async ({ simulate, page, context }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    });
    await simulate.open();
    const answer = await whole(simulate, proposal042);
    await simulate.copy.click();
    const { copied } = simulate.words.controls;
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
    await expect(simulate.copy).toBeFocused();
    const other = await context.newPage();
    await other.goto('/favicon.svg');
    await other.bringToFront();
    expect(await other.evaluate(clipboard)).toBe(answer);
  });

  test('stands selected where the browser lets no page copy', async ({ simulate, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await simulate.open();
    await whole(simulate, proposal042);
    await simulate.copy.click();
    const { copyByHand } = simulate.words.controls;
    await expect(page.getByRole('status').filter({ hasText: copyByHand })).toBeVisible();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe((await answerTo(proposal042, simulate.words)).join('\n'));
  });
});
