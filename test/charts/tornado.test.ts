import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rankedTornado,
  tornadoEnds,
  tornadoRange,
  tornadoTable,
} from '../../src/lib/charts/tornado.ts';
import { tornadoWords } from './evidenceSample.ts';
import { format } from './sample.ts';

const row = (label: string, low: bigint, high: bigint) => ({
  label,
  low,
  high,
  lowLabel: '−10%',
  highLabel: '+10%',
});
const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });

describe('the figures of a tornado', () => {
  test('put the widest range first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount)), amount, (pairs, central) => {
        const ranked = rankedTornado(
          pairs.map(([low, high], index) => row(String(index), low, high)),
          central,
        );
        const spans = ranked.map((each) => {
          const { least, most } = tornadoRange(each, central);
          return most - least;
        });
        expect(spans.every((span, index) => index === 0 || span <= spans[index - 1]!)).toBe(true);
        expect(ranked).toHaveLength(pairs.length);
      }),
    );
  });

  test('lead from below the central amount to above it, whichever way the factor works', () => {
    const { least, most } = tornadoEnds(row('金额', 13000n, 8000n), 10000n, format);
    expect(least).toEqual({ amount: 8000n, label: '+10%', change: '−20', tone: 'less' });
    expect(most).toEqual({ amount: 13000n, label: '−10%', change: '+30', tone: 'more' });
  });

  test('have one end where the other is as it was, and say so where nothing changes', () => {
    const choice = tornadoEnds(row('口径', 10000n, 13000n), 10000n, format);
    expect(choice.least).toBeNull();
    expect(choice.most?.change).toBe('+30');
    const still = tornadoEnds(row('人数', 10000n, 10000n), 10000n, format);
    expect(still.least).toBeNull();
    expect(still.most?.change).toBe('0');
  });

  test('make a table, with the central amount below', () => {
    const rows = [row('副职人数', 9500n, 10500n), row('委员人数', 8000n, 12000n)];
    const table = tornadoTable(rows, 10000n, tornadoWords, format);
    expect(table.rows).toEqual([
      ['委员人数', '−10% · 80', '+10% · 120', '40'],
      ['副职人数', '−10% · 95', '+10% · 105', '10'],
    ]);
    expect(table.note).toBe('按现有假定 100');
  });
});
