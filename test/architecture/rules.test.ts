import { afterAll, describe, expect, test } from 'vitest';
import { LayeredProject } from './layeredProject.ts';

const project = new LayeredProject([
  'no-restricted-globals',
  'no-restricted-properties',
  'svelte/no-at-html-tags',
  'svelte/no-inline-styles',
  'compat/compat',
]);
afterAll(() => {
  project.remove();
});

describe('a float near money is refused', () => {
  test.each([
    ['src/lib/domain/money/a.ts', `parseFloat('1.1');`],
    ['src/lib/domain/budget/a.ts', `Number.parseFloat('1.1');`],
    ['src/lib/io/a.ts', `(1.1).toFixed(2);`],
    ['src/lib/engine/a.ts', `(1.1).toFixed(2);`],
    ['data/a.ts', `(1.1).toFixed(2);`],
  ])('%s: %s', async (at, code) => {
    expect((await project.refusals(at, code)).join()).toContain('Floats lose money');
  });

  test('but a chart may round a length', async () => {
    expect(await project.refusals('src/lib/charts/a.ts', `(1.1).toFixed(2);`)).toEqual([]);
  });
});

describe('markup that the strict policy would block is refused', () => {
  test.each([
    ['a style attribute', '<p style="color: red">a</p>', 'svelte/no-inline-styles'],
    ['a style directive', '<p style:color="red">a</p>', 'svelte/no-inline-styles'],
    ['raw markup', '<p>{@html "<b>a</b>"}</p>', 'svelte/no-at-html-tags'],
  ])('%s', async (_, markup, rule) => {
    expect((await project.refusals('src/lib/ui/A.svelte', '', markup)).join()).toContain(rule);
  });
});

describe('an API that Chrome 88 does not have', () => {
  test.each(['crypto.randomUUID();', 'AbortSignal.timeout(1);'])('is refused: %s', async (code) => {
    expect((await project.refusals('src/lib/state/a.ts', code)).join()).toContain('88');
    expect((await project.refusals('src/lib/engine/a.ts', code)).join()).toContain('88');
  });

  test.each(['structuredClone({});', '[1].at(-1);', `Object.hasOwn({}, 'a');`])(
    'passes where the page brings it along: %s',
    async (code) => {
      expect(await project.refusals('src/lib/state/a.ts', code)).toEqual([]);
    },
  );

  test('passes on Node', async () => {
    expect(await project.refusals('src/cli/a.ts', `AbortSignal.timeout(1);`)).toEqual([]);
  });
});
