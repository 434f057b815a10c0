import type { BrowserContext, Page } from '@playwright/test';
import type { Guard } from '../harness/guard.ts';

const wasm = /duckdb[^/]*\.wasm$/;

/** The database's file is asked for and never arrives: how a page stands before it is ready. */
export async function holdEngine(context: BrowserContext): Promise<void> {
  await context.route(wasm, () => undefined);
}

/** The database's file arrives as something else. */
export async function spoilEngine(context: BrowserContext, guard: Guard): Promise<void> {
  guard.expect(/console error/, /page error/);
  await context.route(wasm, (route) =>
    route.fulfill({ contentType: 'application/wasm', body: 'not what it says' }),
  );
}

/** The database's file arrives again. */
export async function healEngine(context: BrowserContext): Promise<void> {
  await context.unroute(wasm);
}

/** Opens a page and waits until its scripts run: the example is fetched as soon as they do. */
export async function openLive(page: Page, path: string): Promise<void> {
  const running = page.waitForRequest(/roster.*\.csv$/);
  await page.goto(path);
  await running;
}
