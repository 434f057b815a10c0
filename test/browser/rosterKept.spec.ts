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
    await context.addInitScript(listenAtWorkers);
    const page = await context.newPage();
    await page.goto(`${base}/roster/`);
    await expect(page.locator('[data-figure="rows-shown"]')).toBeVisible();
    return await work(page);
  } finally {
    await context.close();
  }
}

/**
 * Notes what the page sends to its workers, but to the one that reads files, whose messages name a
 * task, and which rows that one gives back. Runs in the page.
 */
function listenAtWorkers(): void {
  const heard = { sent: '', taken: '' };
  Object.assign(window, { heard });
  const texts = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
    if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
    if (value === null || typeof value !== 'object') return String(value);
    return Object.values(value).map(texts).join('\n');
  };
  const send = Reflect.get(Worker.prototype, 'postMessage') as (...rest: unknown[]) => void;
  const listening = new WeakSet<Worker>();
  Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]): void {
    const [message] = given;
    const reads = typeof message === 'object' && message !== null && 'task' in message;
    if (!reads) heard.sent += `${texts(message)}\n`;
    if (!listening.has(this)) {
      listening.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'object' && data !== null && 'rows' in data)
          heard.taken += `${texts(data.rows)}\n`;
      });
    }
    send.apply(this, given);
  };
}

/** What was heard at the workers, once the database holds the roster of these communities. */
async function heardWith(page: Page, community: string): Promise<string> {
  await page.waitForFunction(
    (name) => (Reflect.get(window, 'heard') as { sent: string }).sent.includes(name),
    community,
  );
  return page.evaluate(() => {
    const { sent, taken } = Reflect.get(window, 'heard') as { sent: string; taken: string };
    return sent + taken;
  });
}

/** The text of a file that a button saves. */
async function savedBy(page: Page, name: string): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await saved).path(), 'utf8');
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
      const scenario = await page.evaluate(() =>
        JSON.stringify([Object.entries(localStorage), history.state]),
      );
      const shared = await savedBy(page, words.saveShared);
      expect(shared).toContain('春雨社区');
      const heard = await heardWith(page, '春雨社区');
      for (const text of [scenario, shared, heard, await page.locator('main').innerText()])
        for (const mark of [...MARKS, '工号标记1']) expect(text.includes(mark), mark).toBe(false);
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
