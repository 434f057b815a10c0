import { expectAccessible } from './harness/accessibility.ts';
import { prerenderedRoutes } from './harness/routes.ts';
import { expect, test } from './harness/test.ts';

for (const route of prerenderedRoutes()) {
  test.describe(route, () => {
    test('starts without an error and within the policy', async ({ page, generation }) => {
      await page.goto(route);
      const engine = generation === 'old' ? 'unavailable' : 'ready';
      await expect(page.locator('html')).toHaveAttribute('data-engine', engine);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
    });

    test('is readable before any script has run', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        baseURL: baseURL ?? '',
      });
      const page = await context.newPage();
      await page.goto(route);
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect(page.locator('html')).toHaveAttribute('data-engine', 'starting');
      await expect(page.locator('h1')).not.toBeEmpty();
      await context.close();
    });

    test('is accessible', async ({ page, generation }) => {
      test.skip(generation === 'old', 'the same markup is checked in the current Chromium');
      await page.goto(route);
      await expectAccessible(page);
    });
  });
}
