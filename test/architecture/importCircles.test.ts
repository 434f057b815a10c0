import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { circlesOf, importsIn } from './importCircles.ts';

const root = resolve(import.meta.dirname, '../..');

test('a circle is found, of one file or of several, and a one-way street is none', () => {
  const imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', ['d']],
    ['e', ['a', 'c']],
  ]);
  expect(circlesOf(imports)).toEqual([['b', 'c'], ['d']]);
});

test('imports are followed by path, through the alias, and for their types alone', () => {
  const imports = importsIn(root, 'src');
  expect(imports.get('src/server/start.ts')).toContain('src/server/siteHandler.ts');
  expect(imports.get('src/server/sendFile.ts')).toContain('src/server/siteFiles.ts');
  expect([...imports.values()].flat().filter((file) => file.endsWith('.svelte'))).not.toEqual([]);
});

/** Folders in which a circle is left. The list only grows shorter. */
const left = [
  'src/lib/charts/layout/',
  'src/lib/domain/budget/',
  'src/lib/domain/inference/program/',
  'src/lib/domain/policy/',
  'src/lib/domain/roster/',
  'src/lib/domain/slip/',
  'src/lib/state/',
];

test('no files of the source import one another in a circle, be it for a type', () => {
  const circles = circlesOf(importsIn(root, 'src'));
  const allowed = (circle: string[]) =>
    left.some((folder) => circle.every((file) => file.startsWith(folder)));
  expect(circles.filter((circle) => !allowed(circle))).toEqual([]);
});
