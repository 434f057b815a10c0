import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { ladderStepsLayout } from '../../../src/lib/charts/layout/ladderStepsLayout.ts';
import { flattened, yuan } from '../evidenceSample.ts';
import { format, languages, steps, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const amount = fc.bigInt({ min: 0n, max: 1_000_000n });
const pay = fc.option(fc.record({ before: amount, after: amount }));
const given = fc.record({
  pays: fc.array(fc.array(pay, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
});

const shorts = steps.map(({ short }) => short);

function layOut(drawn: ReturnType<typeof given.generate>['value']) {
  const { pays, width, large, language } = drawn;
  const size = chartSize(large);
  const posts = pays.map((pay, index) => ({
    label: language.posts[index] ?? language.items[2] ?? '',
    texts: [
      { label: language.items[3] ?? '', value: '12 → 9' },
      { label: language.after, value: '1,176 → 11,611' },
    ],
    pay,
  }));
  const heading = language.language === 'English' ? 'Step' : '档次';
  const room = { posts, shorts, heading, write: format.money, width, plot: large ? 260 : 130 };
  return { size, heading, layout: ladderStepsLayout({ ...room, size }) };
}

describe('the ladders before and after', () => {
  test('have no text over another or outside, at any width, in either language', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { size, heading, layout } = layOut(drawn);
        const texts = [
          ...layout.amounts.map(({ value, at }): DrawnText => {
            return { text: format.money(value), at, anchor: 'end' };
          }),
          ...layout.headings.map((at): DrawnText => ({ text: heading, at, anchor: 'start' })),
          ...layout.panels.flatMap(({ title, texts, drawing, shorts: names }): DrawnText[] => [
            { text: title.lines, at: title.at, anchor: 'start' },
            ...texts.map(({ lines, at }) => ({ text: lines, at, anchor: 'start' as const })),
            ...drawing.labels.map(({ text, at }) => ({ text, at, anchor: 'middle' as const })),
            ...names.map(({ step, at }) => {
              return { text: shorts[step] ?? '', at, anchor: 'middle' as const };
            }),
          ]),
        ];
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions(texts, chart, size)).toEqual([]);
      }),
    );
  });

  test('have one scale for all posts, with zero at the foot of every panel', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const [first] = layout.panels;
        for (const { ticks } of layout.panels) {
          const heights = ticks.map(({ from }) => from.y - (ticks[0]?.from.y ?? 0));
          const others = first?.ticks.map(({ from }) => from.y - (first.ticks[0]?.from.y ?? 0));
          heights.forEach((height, index) => {
            expect(height).toBeCloseTo(others?.[index] ?? 0, 6);
          });
          expect(ticks[0]?.value).toBe(0n);
        }
      }),
    );
  });

  test('answer to the pointer on every step that a post has, and on no other', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        layout.panels.forEach(({ drawing }, post) => {
          const own = (drawn.pays[post] ?? []).flatMap((pay, step) => (pay ? [step] : []));
          expect(drawing.hits.map(({ step }) => step)).toEqual(own);
        });
      }),
    );
  });

  test('show the steps that a floor levels as one flat line', () => {
    const post = flattened('委员', 1000);
    const { panels } = ladderStepsLayout({
      posts: [{ ...post, texts: [] }],
      shorts,
      heading: '档次',
      write: format.money,
      width: 358,
      plot: 200,
      size: chartSize(false),
    });
    const [panel] = panels;
    const heights = new Set(panel?.drawing.levelled.match(/[MV][\d. ]+/g));
    expect(heights.size).toBe(2);
    expect(panel?.drawing.levelled.match(/H/g)).toHaveLength(4);
    expect(panel?.drawing.labels.map(({ text }) => text)).toContain(format.money(yuan(1000)));
  });

  test('stand beside one another on a desk and below one another on a phone', () => {
    const posts = [1000, 1500, 2000, 2000].map((floor) => ({
      ...flattened('岗位', floor),
      texts: [],
    }));
    const tops = (width: number) => {
      const size = chartSize(false);
      const room = { posts, shorts, heading: '档次', write: format.money, width, plot: 130, size };
      return new Set(ladderStepsLayout(room).panels.map(({ title }) => title.at.y)).size;
    };
    expect([tops(1240), tops(720), tops(358)]).toEqual([1, 2, 4]);
  });
});
