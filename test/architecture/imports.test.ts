import { afterAll, describe, expect, test } from 'vitest';
import { fileOf, LayeredProject, layers, type Layer } from './layeredProject.ts';

const project = new LayeredProject([
  'boundaries/dependencies',
  'boundaries/no-unknown-files',
  'no-restricted-imports',
]);
afterAll(() => {
  project.remove();
});

/** The one direction in which imports run, as docs and reviewers know it. */
const mayImport: Record<Layer, Layer[]> = {
  domain: [],
  engine: ['domain'],
  adapter: ['engine', 'domain'],
  io: ['domain'],
  intake: ['io', 'messages', 'domain'],
  messages: ['domain'],
  charts: ['messages', 'domain'],
  ui: ['messages', 'domain'],
  state: ['intake', 'adapter', 'engine', 'io', 'messages', 'domain'],
  routes: ['state', 'intake', 'charts', 'ui', 'io', 'engine', 'messages', 'domain'],
  cli: ['intake', 'adapter', 'engine', 'io', 'messages', 'domain'],
  server: [],
  data: ['io', 'domain'],
  bench: layers,
  test: layers,
};

describe.each(layers)('%s', (from) => {
  const others = layers.filter((layer) => layer !== from);
  const allowed = others.filter((layer) => mayImport[from].includes(layer));
  const refused = others.filter((layer) => !mayImport[from].includes(layer));

  test(`may import ${allowed.join(', ') || 'no other layer'}`, async () => {
    for (const to of allowed) {
      expect(await project.refusals(fileOf[from], project.importOf(from, to))).toEqual([]);
    }
    expect(await project.refusals(fileOf[from], '')).toEqual([]);
  });

  if (refused.length === 0) return;
  test(`may not import ${refused.join(', ')}`, async () => {
    for (const to of refused) {
      const refusals = await project.refusals(fileOf[from], project.importOf(from, to));
      expect(refusals.join()).toContain(`elements of type "${from}" to elements of type "${to}"`);
    }
  });
});

describe('a forbidden import is refused', () => {
  test.each([
    ['of a type', `import type { Port } from '../../engine/a.ts';`],
    ['by export from', `export { port } from '../../engine/a.ts';`],
    ['by export of everything', `export * from '../../engine/a.ts';`],
    ['made at run time', `await import('../../engine/a.ts');`],
  ])('%s', async (_, code) => {
    expect((await project.refusals(fileOf.domain, code)).join()).toContain('"engine"');
  });

  test('in the script of a component', async () => {
    const refusals = await project.refusals('src/lib/charts/B.svelte', `import '$lib/state/a';`);
    expect(refusals.join()).toContain('"charts" to elements of type "state"');
  });

  test('through the alias of Vite where the command line must run the file', async () => {
    const refusals = await project.refusals(fileOf.io, `import '$lib/domain/money/a';`);
    expect(refusals.join()).toContain('import by relative path');
  });

  test('without its extension where the command line must run the file', async () => {
    for (const layer of ['domain', 'engine', 'io', 'intake', 'cli'] as const) {
      expect((await project.refusals(fileOf[layer], `import './b';`)).join()).toContain(
        'Write the extension',
      );
    }
  });

  test('of the program that made the documents, though the documents may be read', async () => {
    const generator = await project.refusals(fileOf.domain, `import '../../../../data/a.ts';`);
    const document = await project.refusals(
      fileOf.domain,
      `import '../../../../data/policy.json';`,
    );
    expect(generator.join()).toContain('"data"');
    expect(document).toEqual([]);
  });
});

describe('a package may be imported only by the layer that needs it', () => {
  test.each([
    ['decimal.js', ['domain']],
    ['@duckdb/duckdb-wasm', ['adapter']],
    ['@duckdb/node-api', ['adapter']],
    ['d3-scale', ['charts']],
    ['papaparse', ['io']],
    ['commander', ['cli']],
    ['vite', ['server']],
    ['svelte', ['charts', 'ui', 'state', 'routes']],
    ['$app/paths', ['ui', 'state', 'routes']],
    ['node:fs', ['adapter', 'cli', 'server', 'data']],
    ['left-pad', []],
  ])('%s', async (name, expected) => {
    const importers: Layer[] = [];
    for (const layer of layers) {
      const refusals = await project.refusals(fileOf[layer], `import '${name}';`);
      if (refusals.length === 0) importers.push(layer);
    }
    expect(importers.filter((layer) => layer !== 'test' && layer !== 'bench').sort()).toEqual(
      expected.sort(),
    );
  });
});

test('a component may be imported, and the types that Kit makes for a route', async () => {
  const page = `import '$lib/charts/A.svelte'; import type { PageProps } from './$types';`;
  expect(await project.refusals('src/routes/+page.svelte', page)).toEqual([]);
});

test('a load function that runs only at build time may read files', async () => {
  expect(await project.refusals('src/routes/+page.server.ts', `import 'node:fs';`)).toEqual([]);
  expect(await project.refusals('src/routes/+page.ts', `import 'node:fs';`)).not.toEqual([]);
});

test('a source file in no layer is refused', async () => {
  const refusals = await project.refusals('src/lib/helpers/a.ts', '');
  expect(refusals.join()).toContain('boundaries/no-unknown-files');
});
