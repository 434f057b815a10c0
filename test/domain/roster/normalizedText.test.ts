import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalized, normalizedName } from '../../../src/lib/domain/roster/normalizedText.ts';
import { anyText } from '../../arbitrary/text.ts';

describe('a text for comparing', () => {
  test.each([
    ['四级 １２档', '四级12档'],
    ['　Level 4,\u200b step 12\ufeff', 'level4,step12'],
    ['ＨＥＡＤ', 'head'],
  ])('%j is %j', (text, plain) => {
    expect(normalized(text)).toBe(plain);
  });

  test('of a name has no hyphens either', () => {
    expect(normalizedName('Worker-ID_')).toBe('workerid');
  });

  test('has no blanks at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalized(text)).not.toMatch(/\s/u);
      }),
    );
  });
});
