import { chromium, expect, test as base } from '@playwright/test';
import { holdEngine } from '../pages/engineFiles.ts';
import { Guard } from './guard.ts';
import { launchFlags } from './launchFlags.ts';
import { playwrightCanDrive } from './oldPage.ts';
import { startOldChromium } from './oldChromium.ts';

export interface TestFixtures {
  /** Fails the test afterwards if a page broke the policy, left the origin or had an error. */
  guard: Guard;
  /**
   * Whether the database's file arrives. Compiling it takes seconds of a core, so it does only in
   * the tests that are about it, which say `test.use({ database: 'real' })`; everywhere else it is
   * asked for and never comes, and no figure, table or chart may wait for it.
   */
  database: 'held' | 'real';
}

export interface WorkerOptions {
  /** Which Chromium: the one found on the machine, or 92. */
  generation: 'current' | 'old';
}

/** Before 97 the policy has no word for WebAssembly, which is refused like any other eval. */
const unknownToOldChromium = [
  /console error: The source list .* contains an invalid source: ''wasm-unsafe-eval''/,
  /policy violation: script-src (wasm-)?eval /,
];

function siteAddress(): string {
  const site = process.env['XINCE_SITE'];
  if (site === undefined) throw new Error('Run these tests with npm run test:browser');
  return site;
}

/** Playwright's test, on the served site, with a guard over every page. */
export const test = base.extend<TestFixtures, WorkerOptions>({
  generation: ['current', { option: true, scope: 'worker' }],

  browser: [
    async ({ generation }, use) => {
      if (generation === 'current') {
        const executablePath = process.env['XINCE_CHROMIUM'] ?? '';
        const browser = await chromium.launch({ executablePath, args: launchFlags });
        await use(browser);
        await browser.close();
      } else {
        const running = await startOldChromium();
        const browser = await chromium.connectOverCDP(running.endpoint);
        await use(browser);
        await browser.close();
        await running.close();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  baseURL: async ({}, use) => {
    await use(siteAddress());
  },

  page: async ({ context, page, generation }, use) => {
    if (generation === 'old') await playwrightCanDrive(context, page);
    await use(page);
  },

  database: ['held', { option: true }],

  context: async ({ context, database, generation }, use) => {
    // The old Chromium never asks for it.
    if (database === 'held' && generation === 'current') await holdEngine(context);
    await use(context);
  },

  guard: [
    async ({ context, baseURL, generation }, use) => {
      const guard = new Guard(baseURL ?? siteAddress());
      if (generation === 'old') guard.expect(...unknownToOldChromium);
      await guard.watch(context);
      await use(guard);
      expect(guard.findings, 'no violation, outside request or error').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
