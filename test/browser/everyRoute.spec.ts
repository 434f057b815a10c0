import { policyOfPage, withoutHashes } from '../../src/server/securityHeaders.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { prerenderedRoutes } from './harness/routes.ts';
import { expect, test } from './harness/test.ts';
import { chineseIn } from './pages/chineseIn.ts';
import { openLive } from './pages/engineFiles.ts';

for (const route of prerenderedRoutes()) {
  test(`${route} starts within the policy, is accessible, and fits a telephone in both languages`, async ({
    page,
  }) => {
    const html = page.locator('html');
    const overhang = () =>
      html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    await openLive(page, route);
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

test.describe('with the database', () => {
  test.use({ database: 'real' });

  test('the engine starts within the policy of a page, and every page has the same', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
    const policies = new Set<string>();
    for (const route of prerenderedRoutes())
      policies.add(withoutHashes(policyOfPage(await (await request.get(route)).text()) ?? route));
    expect([...policies]).toEqual([expect.stringContaining('wasm-unsafe-eval')]);
  });
});

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
