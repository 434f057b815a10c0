import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordedRun } from '../cli/recordedRun.ts';
import {
  anchors,
  codeBlocks,
  codeInFirstCells,
  headingLevels,
  linkTargets,
  type CodeBlock,
} from './markdown.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const documents = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['data/README.md', 'docs/dependencies.md', ...decisions],
];
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** What keeps a number and its unit together; the documents have plain spaces. */
const thinSpaces = /[\u00a0\u2009\u202f]/g;

/** The scripts that a text calls by npm, without those that npm has itself. */
function scriptsIn(markdown: string): string[] {
  const run = [...markdown.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
  const short = [...markdown.matchAll(/npm (start|test)\b/g)].map(([, name]) => name);
  return [...run, ...short].filter((name) => name !== undefined);
}

/** Paths of the tree that a text names, from its top. */
function pathsIn(markdown: string): string[] {
  const named = markdown.matchAll(
    /(?<![\w/.:-])(?:src|data|test|docs|bench|static|\.ci)\/[\w./+-]*/g,
  );
  return [...named].map(([path]) => path.replace(/[.]$/, ''));
}

const commandsIn = (markdown: string) =>
  codeBlocks(markdown)
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text);

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names scripts that package.json has', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scriptsIn(text)));
  });

  test('names files and folders that exist', () => {
    // data/README.md speaks of its own folder.
    const from = dirname(document) === 'data' ? ['', 'data'] : [''];
    const exists = (path: string) => from.some((folder) => existsSync(join(root, folder, path)));
    expect(pathsIn(text).filter((path) => !exists(path))).toEqual([]);
  });

  test('links to what is there', () => {
    const broken = linkTargets(text).filter((target) => {
      if (/^https?:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchors(read(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the two READMEs', () => {
  const [english, chinese] = [read('README.md'), read('README.zh-CN.md')];

  test('have the same headings, one for one', () => {
    expect(headingLevels(chinese)).toEqual(headingLevels(english));
  });

  test('give the same commands and the same files', () => {
    expect(commandsIn(chinese)).toEqual(commandsIn(english));
    const files = (text: string) => codeBlocks(text).filter(({ file }) => file !== undefined);
    expect(files(chinese)).toEqual(files(english));
  });

  test('lead with the two commands of a fresh checkout', () => {
    expect(commandsIn(english).slice(0, 2)).toEqual([
      'npm ci && npm start\n',
      'npm ci && npm test\n',
    ]);
  });

  test('are in the commands of CONTRIBUTING.md, which has every script but the parts of others', () => {
    const named = [...scriptsIn(read('CONTRIBUTING.md')), ...scriptsIn(english)];
    const whole = Object.keys(manifest.scripts).filter((name) => !name.startsWith('lint:'));
    expect(named).toEqual(expect.arrayContaining(whole));
  });
});

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
])('the examples of %s', (document, language) => {
  const blocks = codeBlocks(read(document));
  const runs = blocks.flatMap((block, i): [string, CodeBlock][] => {
    const after = blocks[i + 1];
    const called = /^npm run --silent xince -- (.+)\n$/.exec(block.text)?.[1];
    return called !== undefined && after?.language === 'text' ? [[called, after]] : [];
  });
  const before = process.cwd();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xince-readme-'));
    for (const { file, text } of blocks)
      if (file !== undefined) await writeFile(join(folder, file), text);
    await symlink(join(root, 'data'), join(folder, 'data'));
    process.chdir(folder);
  });
  afterAll(async () => {
    process.chdir(before);
    await rm(folder, { recursive: true });
  });

  test('are some', () => {
    expect(runs.length).toBeGreaterThan(3);
  });

  test.each(runs)('print what is shown: %s', async (called, shown) => {
    const { out, err } = await recordedRun([...called.split(' '), '--lang', language]);
    const printed = (out + err).replace(thinSpaces, ' ');
    expect(printed.slice(0, shown.text.length)).toBe(shown.text);
  });
});

describe('docs/dependencies.md', () => {
  test('has one line for each package of package.json, and for no other', () => {
    const packages = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.devDependencies),
    ];
    expect(codeInFirstCells(read('docs/dependencies.md')).sort()).toEqual(packages.sort());
  });
});

describe('docs/decisions', () => {
  test('are all listed, and each ends in what follows from it', () => {
    const pages = decisions.filter((path) => !path.endsWith('README.md'));
    const listed = linkTargets(read('docs/decisions/README.md'));
    expect(listed.map((name) => `docs/decisions/${name}`).sort()).toEqual(pages.sort());
    for (const page of pages) expect(read(page), page).toContain('\n## What follows\n');
  });
});
