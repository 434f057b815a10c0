import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { messages } from '../../src/lib/messages/index.ts';
import { launchFlags } from './harness/launchFlags.ts';
import { expect, test } from './harness/test.ts';

const { privacy: words, intake } = messages['zh-CN'];
const MARKS = ['马克测试', '11010519491231002X', '13808712345'];
const roster = [
  '工号,姓名,身份证号,社区编号,岗位,档次,荣誉',
  ...[1, 2, 3, 4].map((n) =>
    [`工号标记${String(n)}`, MARKS[0], MARKS[1], '春雨社区', '委员', String(n + 6), MARKS[2]].join(
      ',',
    ),
  ),
].join('\n');

/** Every file of a profile in which the bytes stand. */
function filesWith(profile: string, bytes: Buffer): string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(bytes));
}

/** Opens a profile, works in it, and closes it so that everything is on the disk. */
async function visit<T>(
  profile: string,
  base: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['XINCE_CHROMIUM'] ?? '',
    args: launchFlags,
  });
  try {
    const page = await context.newPage();
    await page.goto(`${base}/roster/`);
    await expect(page.locator('[data-figure="rows-shown"]')).toBeVisible();
    return await work(page);
  } finally {
    await context.close();
  }
}

/** What the browser keeps: the key, and the first bytes of the sealed rows. */
function keptBytes(page: Page): Promise<number[][]> {
  return page.evaluate(async () => {
    const read = (name: string): Promise<number[]> =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => {
          reject(new Error(name));
        };
        asked.onsuccess = () => {
          const all = asked.result.transaction('kept').objectStore('kept').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve([...((all.result as Uint8Array[])[0] ?? [])].slice(0, 32));
          };
        };
      });
    return [await read('xince-roster-key'), await read('xince-roster')];
  });
}

test('a kept roster comes back without personal data, and clearing leaves nothing in the profile', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'xince-profile-'));
  const base = (baseURL ?? '').replace(/\/$/, '');
  const inUse = (page: Page) => page.locator('main [data-figure="workers"]');
  try {
    const kept = await visit(profile, base, async (page) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'roster.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(roster),
      });
      await page.getByRole('button', { name: intake.load }).click();
      await expect(inUse(page)).toHaveAttribute('data-value', '4');
      await page.getByRole('button', { name: words.keep, exact: true }).click();
      await expect(page.getByText(words.kept)).toBeVisible();
      return keptBytes(page);
    });
    // The search finds what is there: else finding nothing later would prove nothing.
    for (const bytes of kept) expect(filesWith(profile, Buffer.from(bytes))).not.toEqual([]);
    for (const mark of [...MARKS, '工号标记1'])
      expect(filesWith(profile, Buffer.from(mark)), mark).toEqual([]);

    await visit(profile, base, async (page) => {
      await expect(inUse(page)).toHaveAttribute('data-value', '4');
      await page.getByRole('button', { name: words.clear }).click();
      await expect(inUse(page)).toHaveAttribute('data-value', '1172');
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      const left = await page.evaluate(async () =>
        (await indexedDB.databases()).map(({ name }) => name),
      );
      expect(left.filter((name) => name?.startsWith('xince-roster') === true)).toEqual([]);
    });
    for (const bytes of kept) expect(filesWith(profile, Buffer.from(bytes))).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
