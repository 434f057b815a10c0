import { expect, test } from 'vitest';
import { messages } from '../../src/lib/messages/index.ts';
import { sinceText } from '../../src/lib/messages/sinceText.ts';

const zh = messages['zh-CN'];

test.each([
  [
    'a month where one is stated',
    { from: '2022-07', year: null, status: 'assumed' },
    '2022年7月起',
  ],
  ['the year alone', { from: null, year: 2021, status: 'published' }, '文中所载为2021年'],
  ['that nothing says so', { from: null, year: null, status: 'published' }, '未载明起始时间'],
  ['the same of what follows', { from: null, year: null, status: 'inferred' }, '未载明起始时间'],
  ['nothing of an assumption', { from: null, year: null, status: 'assumed' }, null],
  ['nothing of what is not stated', { from: null, year: null, status: 'unpublished' }, null],
] as const)('since when a value holds is told by %s', (_, standing, said) => {
  expect(sinceText(zh, standing)).toBe(said);
});
