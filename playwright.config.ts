import { defineConfig } from '@playwright/test';
import { noOldChromium } from './test/browser/harness/oldChromium.ts';
import type { TestFixtures, WorkerOptions } from './test/browser/harness/test.ts';

const generations = noOldChromium === null ? (['current', 'old'] as const) : (['current'] as const);

export default defineConfig<TestFixtures, WorkerOptions>({
  testDir: 'test/browser',
  globalSetup: './test/browser/harness/siteUnderTest.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  projects: generations.map((generation) => ({
    name: generation,
    ...(generation === 'old'
      ? { testMatch: '**/old/*.spec.ts' }
      : { testMatch: '**/*.spec.ts', testIgnore: '**/old/**' }),
    use: { generation },
  })),
});
