import type { Page } from '@playwright/test';
import { Guard } from './harness/guard.ts';
import { expect, test as base } from './harness/test.ts';
import { serveEngine, strictPolicy, type EngineSite, type Fault } from './engine/site.ts';
import type {} from './engine/page.ts';

/** A short grace, because tests wait for it; the rest long enough for a busy machine. */
const deadlines = { startMs: 60_000, queryMs: 30_000, loadMs: 60_000, graceMs: 300 };

const test = base.extend<{ engine: Page }, { site: EngineSite }>({
  site: [
    async ({}, use) => {
      const site = await serveEngine();
      await use(site);
      site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  guard: async ({ context, site }, use) => {
    const guard = new Guard(site.address);
    await guard.watch(context);
    await use(guard);
    expect(guard.findings, 'no violation, outside request or error').toEqual([]);
  },
  engine: async ({ page, site }, use) => {
    await page.goto(site.address);
    await page.waitForFunction(() => 'engine' in globalThis);
    await page.evaluate((limits) => globalThis.engine.open(limits), deadlines);
    await use(page);
    site.fail(/(?!)/, null);
  },
});

test.describe.configure({ timeout: 90_000 });
test.use({ database: 'real' });

const query = (page: Page, sql: string) =>
  page.evaluate((text) => globalThis.engine.query(text), sql);
const rows = (value: unknown) => ({ rows: JSON.stringify(value) });
const started = (page: Page) => page.evaluate(() => globalThis.engine.workersStarted());

async function loadRoster(page: Page): Promise<void> {
  expect(await page.evaluate(() => globalThis.engine.load(100_000))).not.toHaveProperty('kind');
}

async function expectRoster(page: Page): Promise<void> {
  const sql =
    'SELECT count(*) AS n, count(post) AS heads, CAST(max(fen) AS BIGINT) AS fen FROM roster';
  expect(await query(page, sql)).toEqual(
    rows([{ n: '100000n', heads: '33334n', fen: '99999000699993n' }]),
  );
}

test('under the strict policy the engine starts, takes rows and answers', async ({ engine }) => {
  expect(await engine.evaluate(() => globalThis.engine.supported())).toBe(true);
  await loadRoster(engine);
  await expectRoster(engine);
  expect(await query(engine, "SELECT id FROM roster WHERE id = '工7'")).toEqual(
    rows([{ id: '工7' }]),
  );
  expect(await started(engine)).toBe(1);
});

test('a policy without WebAssembly is seen before anything starts', async ({ page, guard }) => {
  guard.expect(/wasm-eval|unsafe-eval|WebAssembly/);
  const bare = await serveEngine(strictPolicy().replace(" 'wasm-unsafe-eval'", ''));
  try {
    guard.expect(/request leaves the origin/);
    await page.goto(bare.address);
    await page.waitForFunction(() => 'engine' in globalThis);
    expect(await page.evaluate(() => globalThis.engine.supported())).toBe(false);
    expect(await query(page, 'SELECT 1')).toEqual({ kind: 'unavailable' });
  } finally {
    bare.close();
  }
});

for (const file of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js']) {
  for (const fault of ['missing', 'garbage'] satisfies Fault[]) {
    test(`${file} with the fault "${fault}" is told at once`, async ({ engine, site, guard }) => {
      guard.expect(/console error/, /page error/);
      site.fail(new RegExp(file.replaceAll('.', '\\.')), fault);
      const never = { ...deadlines, startMs: 1_000_000 };
      await engine.evaluate((limits) => globalThis.engine.open(limits), never);
      expect(await query(engine, 'SELECT 1')).toEqual({ kind: 'unavailable' });
    });
  }

  test(`${file} that never arrives is given up at the deadline`, async ({ engine, site }) => {
    site.fail(new RegExp(file.replaceAll('.', '\\.')), 'silence');
    await engine.evaluate((limits) => globalThis.engine.open(limits), {
      ...deadlines,
      startMs: 500,
    });
    expect(await query(engine, 'SELECT 1')).toEqual({ kind: 'unavailable' });
  });
}

test('a failed start is tried anew by the next call', async ({ engine, site, guard }) => {
  guard.expect(/console error/, /page error/);
  site.fail(/wasm$/, 'missing');
  expect(await query(engine, 'SELECT 1')).toEqual({ kind: 'unavailable' });
  site.fail(/wasm$/, null);
  expect(await query(engine, 'SELECT 1 AS a')).toEqual(rows([{ a: 1 }]));
});

test('statements stop when they are told or late, and hold nobody up', async ({ engine }) => {
  await loadRoster(engine);
  const cancelled = engine.evaluate(() => globalThis.engine.cancelledAfter(200));
  await expectRoster(engine);
  expect(await cancelled).toEqual({ kind: 'cancelled' });
  const late = engine.evaluate(() => globalThis.engine.endless({ deadlineMs: 300 }));
  expect(await late).toEqual({ kind: 'deadline' });
  await engine.waitForTimeout(2 * deadlines.graceMs);
  await expectRoster(engine);
  expect(await started(engine)).toBe(1);
});

test('a worker that throws is replaced by one with the same tables', async ({ engine, guard }) => {
  guard.expect(/console error/, /page error/);
  await loadRoster(engine);
  const running = engine.evaluate(() => globalThis.engine.endless());
  await engine.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
  });
  expect(await running).toEqual({ kind: 'crashed' });
  await expectRoster(engine);
  expect(await started(engine)).toBe(2);
});

test('a worker that stops listening is replaced by one with the same tables', async ({
  engine,
}) => {
  await loadRoster(engine);
  void engine
    .workers()[0]!
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await engine.waitForTimeout(100);
  const late = engine.evaluate(() => globalThis.engine.endless({ deadlineMs: 300 }));
  expect(await late).toEqual({ kind: 'deadline' });
  await engine.waitForTimeout(2 * deadlines.graceMs);
  await expectRoster(engine);
  expect(await started(engine)).toBe(2);
});

test('a worker that is gone without a word costs one deadline', async ({ engine }) => {
  await loadRoster(engine);
  await engine.workers()[0]!.evaluate(() => self.close());
  const late = engine.evaluate(() => globalThis.engine.endless({ deadlineMs: 300 }));
  expect(await late).toEqual({ kind: 'deadline' });
  await engine.waitForTimeout(2 * deadlines.graceMs);
  await expectRoster(engine);
  expect(await started(engine)).toBe(2);
});

test('a closed engine leaves no worker and refuses', async ({ engine }) => {
  await loadRoster(engine);
  const running = engine.evaluate(() => globalThis.engine.endless());
  await engine.waitForTimeout(100);
  await engine.evaluate(() => globalThis.engine.close());
  expect(await running).toEqual({ kind: 'unavailable' });
  expect(await query(engine, 'SELECT 1')).toEqual({ kind: 'unavailable' });
  await expect.poll(() => engine.workers()).toHaveLength(0);
});

test('no SQL reaches a host, this one or another', async ({ engine, site }) => {
  const asked: string[] = [];
  engine.on('request', (request) => asked.push(request.url()));
  await loadRoster(engine);
  const before = asked.length;
  for (const host of [site.address, site.elsewhere]) {
    for (const sql of [
      `SELECT * FROM read_csv('${host}/a.csv')`,
      `SELECT * FROM '${host}/a.parquet'`,
      `COPY roster TO '${host}/a.csv'`,
      `ATTACH '${host}/a.db'`,
      `LOAD '${host}/a.duckdb_extension'`,
      `SET enable_external_access = true`,
    ])
      expect(await query(engine, sql)).toEqual({ kind: 'sql' });
    for (const sql of [
      `INSTALL a FROM '${host}'`,
      'INSTALL httpfs',
      'LOAD httpfs',
      'SELECT current_date',
    ])
      await query(engine, sql);
  }
  expect(asked.slice(before)).toEqual([]);
  expect(site.strayed).toEqual([]);
  await expectRoster(engine);
});

test('the policy of the page holds in the worker', async ({ engine, site, guard }) => {
  guard.expect(/policy|violates|CSP|connect-src|Failed to fetch/i);
  await loadRoster(engine);
  const outcome = await engine.workers()[0]!.evaluate(
    (url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    `${site.elsewhere}/stolen`,
  );
  expect(outcome).toBe('refused');
  expect(site.strayed).toEqual([]);
});
