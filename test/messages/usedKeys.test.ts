import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../src/lib/messages/index.ts';

const source = resolve(import.meta.dirname, '../../src');
const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.includes(join('messages', 'en')))
  .map((name) => readFileSync(join(source, name), 'utf8'));

/** How often each word stands in the source; the words of one language are in it, as definitions. */
const uses = new Map<string, number>();
for (const text of texts)
  for (const [word] of text.matchAll(/\w+/g)) uses.set(word, (uses.get(word) ?? 0) + 1);

/** The ends of keys that are put together, as in `${status}Note`. */
const ends = texts.flatMap((text) =>
  [...text.matchAll(/\[`\$\{[^}`]+\}(\w+)`\]/g)].map(([, end = '']) => end),
);

const isUsed = (key: string) =>
  (uses.get(key) ?? 0) > 1 || ends.some((end) => key !== end && key.endsWith(end));

test.each(Object.entries(messages['zh-CN']))(
  'no message of “%s” is left that nobody shows',
  (_, group) => {
    const named = Object.keys(group).filter((key) => /^[a-z]\w*$/i.test(key));
    expect(named.filter((key) => !isUsed(key))).toEqual([]);
  },
);
