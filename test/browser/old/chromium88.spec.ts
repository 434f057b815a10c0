import { prerenderedRoutes } from '../harness/routes.ts';
import { expect, test } from '../harness/test.ts';

/** Takes away what came after 88, so that this Chromium has no more built-ins than that one. */
function becomeChromium88(): void {
  const after88: [object, string[]][] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex']],
    [String.prototype, ['at']],
    [Object.getPrototypeOf(Int8Array.prototype) as object, ['at', 'findLast', 'findLastIndex']],
    [Object, ['hasOwn']],
    [globalThis, ['structuredClone', 'VirtualKeyboardGeometryChangeEvent']],
    [Crypto.prototype, ['randomUUID']],
    [AbortSignal, ['abort', 'timeout', 'any']],
    [CSSStyleSheet.prototype, ['replace', 'replaceSync']],
    [Element.prototype, ['checkVisibility', 'showPopover']],
  ];
  for (const [owner, names] of after88) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
}

test.beforeEach(async ({ context }) => {
  await context.addInitScript(becomeChromium88);
});

test('the built-ins are gone before the page starts', async ({ page }) => {
  await page.goto('/favicon.svg');
  expect(await page.evaluate(() => ['at' in Array.prototype, 'hasOwn' in Object])).toEqual([
    false,
    false,
  ]);
});

for (const route of prerenderedRoutes()) {
  test(`${route} starts with the built-ins of Chromium 88`, async ({ page }) => {
    await page.goto(route);
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'unavailable');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    expect(await page.evaluate(() => [1, 2].at(-1))).toBe(2);
  });
}
