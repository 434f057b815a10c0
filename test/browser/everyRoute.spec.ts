import { expectAccessible } from './harness/accessibility.ts';
import { prerenderedRoutes } from './harness/routes.ts';
import { expect, test } from './harness/test.ts';
import { chineseIn } from './pages/chineseIn.ts';

for (const route of prerenderedRoutes()) {
  test(`${route} starts within the policy, is accessible, and fits a telephone in both languages`, async ({
    page,
  }) => {
    const html = page.locator('html');
    const overhang = () =>
      html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    await page.goto(route);
    await expect(html).toHaveAttribute('data-engine', 'ready');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overhang()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(html).toHaveAttribute('lang', 'en');
    expect(await overhang()).toBe(0);
    expect(await chineseIn(page)).toEqual([]);
  });
}

test('every page is readable before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const route of prerenderedRoutes()) {
    await page.goto(route);
    await expect(page.locator('html'), route).toHaveAttribute('lang', 'zh-CN');
    await expect(page.locator('html'), route).toHaveAttribute('data-engine', 'starting');
    await expect(page.locator('h1'), route).not.toBeEmpty();
  }
  await context.close();
});
