import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/messages/index.ts';
import { languages } from '../../src/lib/messages/language.ts';

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

type Leaf = string | ((...parameters: never[]) => unknown);

/** Every message under its path, as in "frame.pages.overview". */
function leaves(node: object, path = ''): [path: string, leaf: Leaf][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, Leaf][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, value as Leaf]];
    if (typeof value === 'object' && value !== null) return leaves(value, at);
    throw new TypeError(`${at} is neither a text nor a function`);
  });
}

/** Everything that a message says of itself: its text, or the texts in its function. */
function wording(leaf: Leaf): string {
  return typeof leaf === 'string' ? leaf : leaf.toString();
}

const inChinese = new Map(leaves(messages['zh-CN']));
const inEnglish = new Map(leaves(messages.en));

describe('messages', () => {
  test('are there in every language that the switch offers', () => {
    expect(Object.keys(messages).sort()).toEqual([...languages].sort());
  });

  test('have the same keys in both languages', () => {
    expect([...inEnglish.keys()].sort()).toEqual([...inChinese.keys()].sort());
  });

  test('take the same number of parameters in both languages', () => {
    const arity = (leaf: Leaf | undefined) => (typeof leaf === 'function' ? leaf.length : 'text');
    const differing = [...inChinese.keys()].filter(
      (path) => arity(inChinese.get(path)) !== arity(inEnglish.get(path)),
    );
    expect(differing).toEqual([]);
  });

  test.each([
    ['zh-CN', inChinese],
    ['en', inEnglish],
  ])('are nowhere empty in %s', (_language, texts) => {
    const empty = [...texts].filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '');
    expect(empty).toEqual([]);
  });

  test('keep no Chinese characters in English', () => {
    const left = [...inEnglish].filter(([, leaf]) => CHINESE.test(wording(leaf)));
    expect(left).toEqual([]);
  });

  test('use straight quotes in English, since Chinese fonts set curly ones a full width wide', () => {
    const curly = [...inEnglish].filter(([, leaf]) => /[\u2018-\u201d]/.test(wording(leaf)));
    expect(curly).toEqual([]);
  });

  test('are nowhere the Chinese text again in English', () => {
    const same = [...inChinese].filter(
      ([path, leaf]) =>
        typeof leaf === 'string' && CHINESE.test(leaf) && leaf === inEnglish.get(path),
    );
    expect(same).toEqual([]);
  });

  test('use neither exclamation marks nor the words that documents avoid', () => {
    const avoided = /[！!](?!=)|矛盾|吃亏|承诺|将提高/;
    const found = [...inChinese, ...inEnglish].filter(
      ([, leaf]) => typeof leaf === 'string' && avoided.test(leaf),
    );
    expect(found).toEqual([]);
  });
});
