import { resolve } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import compat from 'eslint-plugin-compat';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const aliasResolver = resolve(import.meta.dirname, 'test/architecture/aliasResolver.js');

/** Folders that are layers, innermost folder first. A file of src/ outside them is refused. */
const layers = {
  domain: 'src/lib/domain',
  adapter: 'src/lib/engine/adapters',
  engine: 'src/lib/engine',
  io: 'src/lib/io',
  intake: 'src/lib/intake',
  state: 'src/lib/state',
  charts: 'src/lib/charts',
  ui: 'src/lib/ui',
  messages: 'src/lib/messages',
  routes: 'src/routes',
  cli: 'src/cli',
  server: 'src/server',
  data: 'data',
  bench: 'bench',
  test: 'test',
};

/** Which layers a layer may import. */
const knows = {
  domain: ['domain'],
  engine: ['engine', 'domain'],
  adapter: ['adapter', 'engine', 'domain'],
  io: ['io', 'domain'],
  intake: ['intake', 'io', 'messages', 'domain'],
  messages: ['messages', 'domain'],
  charts: ['charts', 'messages', 'domain'],
  ui: ['ui', 'messages', 'domain'],
  state: ['state', 'intake', 'adapter', 'engine', 'io', 'messages', 'domain'],
  routes: ['routes', 'state', 'intake', 'charts', 'ui', 'io', 'engine', 'messages', 'domain'],
  cli: ['cli', 'intake', 'adapter', 'engine', 'io', 'messages', 'domain'],
  server: ['server'],
  data: ['data', 'io', 'domain'],
  bench: Object.keys(layers),
  test: Object.keys(layers),
};

/** Which packages a layer may import; a new one is entered here and in docs/dependencies.md. */
const packages = {
  domain: ['decimal.js', 'valibot'],
  engine: ['@uwdata/flechette', 'valibot'],
  adapter: ['@duckdb/*', '@uwdata/flechette', 'highs', 'yalps'],
  io: [
    'papaparse',
    'valibot',
    '@noble/hashes',
    'canonicalize',
    '@uwdata/flechette',
    'fflate',
    'write-excel-file',
    'yaml',
  ],
  charts: ['svelte', 'd3-*'],
  ui: ['svelte', '$app'],
  state: ['svelte', '$app', 'valibot', 'idb'],
  routes: ['svelte', '@sveltejs/kit', '$app', '.'],
  cli: ['commander'],
  server: ['vite'],
  data: ['valibot', '@valibot/to-json-schema', 'prettier'],
  bench: ['**'],
  test: ['**'],
};

/** Layers that run on Node alone and may use its modules. */
const onNode = ['adapter', 'cli', 'server', 'data', 'bench', 'test'];

/** Layers that may read the shipped documents and rosters, but not the program that made them. */
const readsDocuments = ['domain', 'io', 'state', 'routes', 'cli'];

const from = (/** @type {string | string[]} */ type) => ({ element: { type } });

const importPolicies = [
  ...Object.entries(knows).map(([layer, type]) => ({
    from: from(layer),
    allow: { to: { element: { type } } },
  })),
  ...Object.entries(packages).map(([layer, source]) => ({
    from: from(layer),
    allow: { to: { module: { origin: 'external', source } } },
  })),
  {
    from: from(readsDocuments),
    allow: { to: { element: { type: 'data' }, file: { categories: 'document' } } },
  },
  { from: from(onNode), allow: { to: { module: { origin: 'core' } } } },
  {
    from: { file: { categories: 'prerender' } },
    allow: { to: { module: { origin: 'core' } } },
  },
];

/** Runs under tsx as well as under Vite, so it is imported by path and extension. */
const runsUnderTsx = [
  'src/lib/{domain,engine,io,intake,messages}/**/*.ts',
  'src/{cli,server}/**/*.ts',
  'data/**/*.ts',
];

const inTheBrowser = [
  'src/lib/**/*.{ts,svelte}',
  'src/routes/**/*.{ts,svelte}',
  'src/hooks.client.ts',
];

/** What src/polyfills.ts brings along, in the words of eslint-plugin-compat. */
const polyfills = ['structuredClone', 'Object.hasOwn', 'Array.at', 'String.at'];

/** Newer than Chrome 88 too, but unknown to eslint-plugin-compat. */
const newerStatics = [
  ['AbortSignal', 'abort'],
  ['AbortSignal', 'any'],
  ['AbortSignal', 'timeout'],
  ['URL', 'canParse'],
  ['URL', 'parse'],
].map(([object, property]) => ({ object, property, message: 'Chromium 88 does not have it.' }));

const floats = [{ property: 'toFixed' }, { object: 'Number', property: 'parseFloat' }].map(
  (call) => ({ ...call, message: 'Floats lose money: parse and format with domain/money.' }),
);

export default defineConfig(
  {
    ignores: ['build/', '.svelte-kit/', 'static/', 'test-results/', 'playwright-report/'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      // Only what the rules ask for: a cached run writes the configuration down, which functions bar.
      parserOptions: {
        parser: ts.parser,
        svelteConfig: { compilerOptions: svelteConfig.compilerOptions },
      },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/block-lang': ['error', { script: 'ts', style: null }],
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
    },
  },
  {
    // Rules that ask for types cost more in a component than in all modules together: each one makes
    // the whole program anew. svelte-check sees its types, and refuses an implicit any.
    files: ['**/*.js', '**/*.svelte'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    name: 'xince/layers',
    files: ['src/**/*.{ts,svelte}', 'data/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': Object.entries(layers).map(([type, pattern]) => ({
        type,
        pattern,
        partialMatch: false,
      })),
      'boundaries/files': [
        { category: 'document', pattern: 'data/**/*.{json,csv,yaml}' },
        { category: 'prerender', pattern: 'src/routes/**/+*.server.ts' },
      ],
      'boundaries/flag-as-external': {
        inNodeModules: true,
        unresolvableAlias: true,
        customSourcePatterns: ['$app/*', './$types'],
      },
      'import/resolver': { [aliasResolver]: { root: import.meta.dirname } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: importPolicies,
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/*.ts'],
    rules: { 'boundaries/no-unknown-files': 'error' },
  },
  {
    name: 'xince/domain-imports',
    files: ['src/lib/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.\\.?/|decimal\\.js$|valibot$)',
              message: 'The domain is pure: it imports itself, decimal.js and valibot only.',
            },
            {
              regex: '^\\.\\.?/(?!.*\\.(ts|json)$)',
              message: 'Write the extension: the command line runs this file without Vite.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'xince/imports-by-path',
    files: runsUnderTsx,
    ignores: ['src/lib/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\$(lib|app|env)(/|$)',
              message: 'The command line runs this file without Vite: import by relative path.',
            },
            {
              regex: '^\\.\\.?/(?!.*\\.(ts|json|js)(\\?[\\w&]+)?$)',
              message: 'Write the extension: the command line runs this file without Vite.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'xince/old-browsers',
    files: inTheBrowser,
    ignores: ['src/routes/**/+*.server.ts', 'src/lib/engine/adapters/*node*'],
    extends: [compat.configs['flat/recommended']],
    settings: { polyfills },
    rules: { 'no-restricted-properties': ['error', ...newerStatics] },
  },
  {
    name: 'xince/exact-money',
    files: ['src/lib/{domain,engine,io,intake}/**/*.ts', 'data/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'parseFloat', message: 'Floats lose money: parse with domain/money.' },
      ],
      'no-restricted-properties': ['error', ...floats, ...newerStatics],
    },
  },
  {
    name: 'xince/size',
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/lib/messages/**'],
    rules: { 'max-lines': ['error', { max: 250 }], 'no-console': 'error' },
  },
  { files: ['src/{cli,server}/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // Playwright reads the names of the fixtures needed from the first parameter, `{}` for none.
    files: ['test/browser/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    // Of the rules that ask for types, tests keep those that find what would never fail: an
    // expectation that nobody awaits.
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
