import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium, expect, type Browser } from '@playwright/test';
import { languageNames, languages, type Language } from '../../src/lib/messages/language.ts';
import { buildSite, siteFolder, staleBecause } from '../../src/server/site.ts';
import { siteHandler } from '../../src/server/siteHandler.ts';
import { findChromium } from './harness/findChromium.ts';
import { launchFlags } from './harness/launchFlags.ts';

const images = resolve(import.meta.dirname, '../../docs/images');

/** A page that the documents show, and the figure that it is about. */
interface Shown {
  readonly path: string;
  readonly figure: string;
}

/** By the name of the picture. */
const pages: Readonly<Record<string, Shown>> = {
  overview: { path: '/', figure: 'grade-mean' },
  simulate: { path: '/simulate/', figure: 'impact-monthly' },
  evidence: { path: '/evidence/', figure: 'bounds' },
  policy: { path: '/policy/', figure: 'impact-monthly' },
  roster: { path: '/roster/', figure: 'workers' },
};

/** Writes docs/images/<page>.<language>.png of the built site, as a first visit shows it. */
async function takeScreenshots(): Promise<void> {
  const stale = await staleBecause('');
  if (stale !== null) {
    console.log(`Building, because ${stale} …`);
    await buildSite('', console.log);
  }
  const server = createServer(siteHandler(siteFolder, ''));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findChromium(console.log);
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  await mkdir(images, { recursive: true });
  try {
    for (const [name, shown] of Object.entries(pages)) {
      for (const language of languages) {
        const file = join(images, `${name}.${language}.png`);
        await takeScreenshot(browser, site, shown, language, file);
        console.log(file);
      }
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function takeScreenshot(
  browser: Browser,
  site: string,
  { path, figure }: Shown,
  language: Language,
  file: string,
): Promise<void> {
  // A profile of its own for each picture: nothing remembered, nothing hovered, nothing moving.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: language,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(site + path);
  await page.locator('html[data-engine="ready"]').waitFor();
  await page.getByRole('button', { name: languageNames[language], exact: true }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.locator(`[data-figure="${figure}"]`).waitFor();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await document.fonts.ready;
  });
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await context.close();
}

await takeScreenshots();
