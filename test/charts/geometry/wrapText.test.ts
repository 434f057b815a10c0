import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/lib/charts/geometry/textWidth.ts';
import { wrapText } from '../../../src/lib/charts/geometry/wrapText.ts';

const character = fc.constantFrom(
  ...Array.from('社区目标管理（单位缴费部分），。元 abcdefgh 12,345.67 '),
);

describe('breaking a text into lines', () => {
  test('leaves a text alone that fits', () => {
    expect(wrapText('职级补贴', 100, 14, 2)).toEqual(['职级补贴']);
    expect(wrapText('', 100, 14, 2)).toEqual(['']);
  });

  test('breaks between Chinese characters, and between words of a Latin script', () => {
    expect(wrapText('社会保险单位部分', 60, 14, 2)).toEqual(['社会保险', '单位部分']);
    expect(wrapText('Housing fund', 60, 14, 2)).toEqual(['Housing', 'fund']);
  });

  test('keeps brackets and punctuation with the character they cling to', () => {
    expect(wrapText('社会保险，（单位）', 60, 14, 3)).toEqual(['社会保', '险，（单', '位）']);
  });

  test('never parts a number from its unit', () => {
    expect(wrapText('每月2000元', 70, 14, 2)).toEqual(['每月', '2000元']);
    expect(wrapText('up to 2,000 yuan', 90, 14, 2)).toEqual(['up to', '2,000 yuan']);
  });

  test('marks what it leaves out with an ellipsis', () => {
    expect(wrapText('社区目标管理绩效考核奖励', 60, 14, 2)).toEqual(['社区目标', '管理绩…']);
  });

  test('makes no line wider than asked, unless one character alone is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: character, maxLength: 60 }),
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapText(text, width, 14, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('loses nothing but blanks where there are lines enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        const whole = wrapText(text, 120, 14, 1000).join('');
        expect(whole.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
