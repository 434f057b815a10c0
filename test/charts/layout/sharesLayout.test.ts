import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { sharesLayout } from '../../../src/lib/charts/layout/sharesLayout.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const amounts = [4010640000n, 1475848000n, 613969901n, null];

describe('the shares of the yearly money', () => {
  test.each(widths)('have no text over another at %i pixels, in either language', (width) => {
    for (const { items } of languages) {
      for (const size of [chartSize(false), chartSize(width > 1000)]) {
        const lines = items.map((label, index) => {
          const amount = amounts[index] ?? null;
          const money = amount === null ? 'Not stated' : format.money(amount);
          return { label, amount, money, share: amount === null ? '—' : '20.37%' };
        });
        const total = { label: items[1] ?? '', money: '80,559,347.01', share: '100.00%' };
        const headings = { money: 'Amount (yuan)', share: 'Share' };
        const layout = sharesLayout({ lines, total, headings, width, size });
        const texts = [...layout.places, layout.total].flatMap((place, index): DrawnText[] => {
          const line = lines[index] ?? total;
          return [
            { text: place.name.lines, at: place.name.at, anchor: 'start' },
            { text: line.money, at: place.money, anchor: 'end' },
            { text: line.share, at: place.share, anchor: 'end' },
          ];
        });
        texts.push({ text: headings.money, at: layout.headings.money, anchor: 'end' });
        texts.push({ text: headings.share, at: layout.headings.share, anchor: 'end' });
        expect(collisions(texts, { width, height: layout.height }, size)).toEqual([]);
      }
    }
  });

  test('make bars as long as their amounts, and a line as long as the room where none is known', () => {
    const lines = amounts.map((amount) => ({ label: 'a', amount, money: '1', share: '1%' }));
    const text = { label: '', money: '1', share: '1%' };
    const { places } = sharesLayout({
      lines,
      total: text,
      headings: text,
      width: 720,
      size: chartSize(false),
    });
    const [first, second, third, missing] = places.map(({ bar }) => bar.width);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(1475848000 / 4010640000, 9);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(613969901 / 4010640000, 9);
    expect(missing).toBe(first);
  });
});
