import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { ladderLayout, type LadderRung } from '../../../src/lib/charts/layout/ladderLayout.ts';
import { format, languages, steps, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const rungs = (levels: readonly string[], factor = 1): readonly LadderRung[] =>
  steps.map((step, index) => ({
    ...step,
    level: levels[Math.floor(index / 3)] ?? '',
    amount: format.money(step.amount),
    end: format.count(step.counts.reduce((a, b) => a + b, 0) * factor),
    before: null,
  }));

const room = (width: number, large: boolean) => ({
  headings: { short: 'Step', amount: 'yuan a month' },
  width,
  top: 50,
  plot: 240,
  size: chartSize(large),
});

describe('the ladder', () => {
  test.each(widths)('has no label over another at %i pixels, in either language', (width) => {
    for (const { levels } of languages) {
      for (const large of [false, true]) {
        const given = rungs(levels, large ? 1 : 10000);
        const layout = ladderLayout({ ...room(width, large), rungs: given });
        const [along, end] = layout.sideways
          ? (['middle', 'middle'] as const)
          : (['end', 'start'] as const);
        const texts = [
          ...layout.groups.map(({ label, at }): DrawnText => {
            return { text: label, at, anchor: layout.sideways ? 'middle' : 'start' };
          }),
          ...layout.bands.flatMap((band, index): DrawnText[] => {
            const rung = given[index];
            if (!rung) return [];
            return [
              { text: rung.short, at: band.short, anchor: along },
              { text: rung.amount, at: band.amount, anchor: along },
              { text: rung.end, at: band.end, anchor: end },
            ];
          }),
        ];
        expect(collisions(texts, { width, height: layout.height }, chartSize(large))).toEqual([]);
      }
    }
  });

  test('stands in columns on a desk and in rows on a phone', () => {
    const given = rungs(languages[0]?.levels ?? []);
    expect(ladderLayout({ ...room(900, false), rungs: given }).sideways).toBe(true);
    expect(ladderLayout({ ...room(358, false), rungs: given }).sideways).toBe(false);
  });

  test('parts the levels from one another', () => {
    const { groups } = ladderLayout({
      ...room(900, false),
      rungs: rungs(['一', '二', '三', '四']),
    });
    expect(groups.map(({ label }) => label)).toEqual(['一', '二', '三', '四']);
    expect(groups.map(({ divider }) => divider !== null)).toEqual([false, true, true, true]);
  });

  test('makes every bar, and the outline of what was, as long as its count', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 12 }),
        fc.constantFrom(...widths),
        (counts, width) => {
          const given = counts.map(([now, before], index) => ({
            short: String(index + 1),
            amount: '100',
            level: 'one',
            end: String(now),
            counts: [now],
            before,
          }));
          const { bands, sideways } = ladderLayout({ ...room(width, false), rungs: given });
          const longest = Math.max(...counts.flat());
          const side = sideways ? 'height' : 'width';
          const whole = Math.max(
            ...bands.flatMap(({ segments, ghost }) =>
              [segments[0], ghost].map((box) => box?.[side] ?? 0),
            ),
          );
          bands.forEach(({ segments, ghost }, index) => {
            const [now, before] = counts[index] ?? [0, 0];
            const scale = longest === 0 ? 0 : whole / longest;
            expect(segments[0]?.[side]).toBeCloseTo(now * scale, 6);
            expect(ghost?.[side]).toBeCloseTo(before * scale, 6);
          });
        },
      ),
    );
  });
});
