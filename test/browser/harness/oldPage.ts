import type { BrowserContext, Page } from '@playwright/test';

/** What Playwright's own script in a page takes for granted, and Chromium has since 105. */
function addCheckVisibility(): void {
  Element.prototype.checkVisibility = function (this: Element) {
    return this.getClientRects().length > 0 || getComputedStyle(this).display === 'contents';
  };
}

const source = `(${addCheckVisibility.toString()})();`;

/**
 * Makes a page of the old Chromium take Playwright's clicks and expectations. Only the world that
 * Playwright keeps to itself is touched; the page's own sees nothing of it.
 */
export async function playwrightCanDrive(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (!world.name.startsWith('__playwright_utility_world')) return;
    // A world that is gone again by now has no need of it.
    session
      .send('Runtime.evaluate', { expression: source, contextId: world.id })
      .catch(() => undefined);
  });
  await session.send('Runtime.enable');
}
