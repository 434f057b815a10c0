import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceFingerprint } from '../../src/server/sourceFingerprint.ts';

let root: string;
const write = (file: string, content: string) => {
  writeFileSync(join(root, file), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xince-sources-'));
  for (const folder of ['src/lib', 'src/cli', 'data', 'test']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  write('src/lib/a.ts', 'a');
  write('data/roster.csv', 'b');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('stays the same while the contents do, whatever the times', async () => {
  const before = await sourceFingerprint(root, '');
  utimesSync(join(root, 'src/lib/a.ts'), 0, 0);
  expect(await sourceFingerprint(root, '')).toBe(before);
});

test.each([
  ['a file changes', () => write('data/roster.csv', 'c')],
  ['a file is added', () => write('src/lib/b.ts', '')],
  ['a file is renamed', () => renameSync(join(root, 'src/lib/a.ts'), join(root, 'src/lib/c.ts'))],
  ['the configuration changes', () => write('vite.config.ts', '')],
])('changes when %s', async (_, change) => {
  const before = await sourceFingerprint(root, '');
  change();
  expect(await sourceFingerprint(root, '')).not.toBe(before);
});

test('changes with the sub-path', async () => {
  expect(await sourceFingerprint(root, '/a')).not.toBe(await sourceFingerprint(root, '/b'));
});

test('takes no notice of what no page contains', async () => {
  const before = await sourceFingerprint(root, '');
  write('src/cli/main.ts', '');
  write('test/a.test.ts', '');
  expect(await sourceFingerprint(root, '')).toBe(before);
});
