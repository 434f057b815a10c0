import { describe, expect, test } from 'vitest';
import { bridgeTable } from '../../src/lib/charts/bridge.ts';
import { format } from './sample.ts';

const words = {
  start: '现行',
  end: '调整后',
  part: '岗位',
  amount: '职级补贴（元/月）',
  change: '增减（元/月）',
  total: '合计增减',
};

describe('the figures of the bridge', () => {
  test('make a table from the bill before, by every difference, to the bill after', () => {
    const parts = [
      { label: '委员', change: 17640000n },
      { label: '副职', change: -500000n },
      { label: '正职', change: 0n },
    ];
    const { rows, total } = bridgeTable(118250000n, parts, words, format);
    expect(rows).toEqual([
      ['现行', '', '1,182,500'],
      ['委员', '+176,400', '1,358,900'],
      ['副职', '−5,000', '1,353,900'],
      ['正职', '0', '1,353,900'],
    ]);
    expect(total).toEqual(['调整后', '+171,400', '1,353,900']);
  });
});
