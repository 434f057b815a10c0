import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { choicesOf } from '../../../src/lib/domain/roster/choices.ts';

const posts = choicesOf(builtInPolicy.posts);

describe('a post in a cell', () => {
  test.each([
    ['combined_head', 'combined_head'],
    ['Combined Head', 'combined_head'],
    ['combined-head', 'combined_head'],
    ['一肩挑', 'combined_head'],
    [' 正 职 ', 'head'],
    ['ＨＥＡＤ', 'head'],
    ['委员', 'member'],
  ])('written %j is found', (text, id) => {
    expect(posts.find(text)).toBe(id);
  });

  test.each(['', '书记', '委', 'members', 'toString', '__proto__'])('%j is not found', (text) => {
    expect(posts.find(text)).toBeNull();
  });

  test("offers every post for choice, in the policy's order", () => {
    expect(posts.all.map(({ id }) => id)).toEqual(builtInPolicy.posts.map(({ id }) => id));
  });
});

describe('a name that two entries share', () => {
  const shared = choicesOf([
    { id: 'a', label: { zh: '甲', en: 'Same' } },
    { id: 'b', label: { zh: '乙', en: 'Same' }, aliases: ['甲', 'c'] },
    { id: 'c', label: { zh: '丙', en: 'Third' } },
  ]);

  test('finds neither: a guess could be wrong', () => {
    expect([shared.find('same'), shared.find('甲')]).toEqual([null, null]);
  });

  test('leaves the ids what they are', () => {
    expect(['a', 'b', 'c'].map((id) => shared.find(id))).toEqual(['a', 'b', 'c']);
  });
});
