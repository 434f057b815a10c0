import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceParts } from '../../../src/routes/policy/sentenceParts.ts';

test('a sentence falls into words and fields', () => {
  expect(sentenceParts('以{housingFund.base}为基数')).toEqual([
    { text: '以', id: null },
    { text: '', id: 'housingFund.base' },
    { text: '为基数', id: null },
  ]);
});

test('a stop stays with the field before it, so that no line begins with it', () => {
  expect(sentenceParts('每人{a}，另加{b}。')).toEqual([
    { text: '每人', id: null },
    { text: '，', id: 'a' },
    { text: '另加', id: null },
    { text: '。', id: 'b' },
  ]);
});

test('put together again, the parts are the sentence', () => {
  const pieces = fc.array(fc.constantFrom('每人', '，', '。', '{a.b}', '{c}', 'and ', ', '));
  fc.assert(
    fc.property(pieces, (some) => {
      const sentence = some.join('');
      const again = sentenceParts(sentence)
        .map(({ id, text }) => (id === null ? text : `{${id}}${text}`))
        .join('');
      expect(again).toBe(sentence);
    }),
  );
});
