import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { siteHandler } from '../../src/server/siteHandler.ts';
import { prerenderedRoutes } from './harness/routes.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';

const basePath = '/pay/lab';

test.use({
  // The very same build, moved: all its addresses are relative.
  baseURL: async ({}, use) => {
    const server = createServer(siteHandler(resolve('build'), basePath));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});

test.describe('with the database', () => {
  test.use({ database: 'real' });

  test('the engine starts, and links lead to pages, where the site is served under a sub-path', async ({
    page,
  }) => {
    await page.goto(`${basePath}/`);
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const targets = new Set(prerenderedRoutes().map((route) => basePath + route));
    expect(hrefs.filter((href) => !targets.has(href))).toEqual([]);
  });
});

test('every page lives under the sub-path, scripts and roster included', async ({ page }) => {
  for (const route of prerenderedRoutes()) await openLive(page, basePath + route);
});
