import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitSpans } from '../../../src/lib/charts/geometry/fitSpans.ts';

const amount = fc.bigInt({ min: -(10n ** 10n), max: 10n ** 12n });
const text = fc.integer({ min: 0, max: 120 });
const span = fc.tuple(amount, amount, text, text).map(([a, b, before, after]) => ({
  from: a < b ? a : b,
  to: a < b ? b : a,
  before,
  after,
}));
const given = fc.tuple(
  fc.array(span, { minLength: 1, maxLength: 12 }),
  fc.integer({ min: 0, max: 400 }),
  fc.integer({ min: 260, max: 1600 }),
);

function scaleOf([spans, left, room]: typeof given extends fc.Arbitrary<infer T> ? T : never) {
  const least = spans.reduce((a, { from }) => (from < a ? from : a), 0n);
  const most = spans.reduce((a, { to }) => (to > a ? to : a), 0n);
  const right = left + room;
  return { spans, least, most, left, right, x: fitSpans(spans, least, most, left, right) };
}

const slack = 0.01;

describe('a scale for bars with texts at their ends', () => {
  test('keeps every bar with its texts, and the whole range, inside the room', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { spans, least, most, left, right, x } = scaleOf(drawn);
        for (const { from, to, before, after } of spans) {
          expect(x(from) - before).toBeGreaterThanOrEqual(left - slack);
          expect(x(to) + after).toBeLessThanOrEqual(right + slack);
        }
        expect(x(least)).toBeGreaterThanOrEqual(left - slack);
        expect(x(most)).toBeLessThanOrEqual(right + slack);
      }),
    );
  });

  test('makes lengths proportional to amounts', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { spans, least, most, x } = scaleOf(drawn);
        fc.pre(most > least);
        const pixel = (x(most) - x(least)) / Number(most - least);
        for (const { from, to } of spans) {
          expect(x(to) - x(from)).toBeCloseTo(Number(to - from) * pixel, 6);
        }
      }),
    );
  });

  test('leaves no room unused: something touches the left side and something the right', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { spans, least, most, left, right, x } = scaleOf(drawn);
        fc.pre(most > least);
        const lefts = [x(least), ...spans.map(({ from, before }) => x(from) - before)];
        const rights = [x(most), ...spans.map(({ to, after }) => x(to) + after)];
        expect(Math.min(...lefts)).toBeCloseTo(left, 1);
        expect(Math.max(...rights)).toBeCloseTo(right, 1);
      }),
    );
  });
});
