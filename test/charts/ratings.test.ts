import { describe, expect, test } from 'vitest';
import { ratingsTable } from '../../src/lib/charts/ratings.ts';
import { format } from './sample.ts';

describe('the figures by rating', () => {
  test('make a table with the sums of communities, people and money', () => {
    const words = {
      rating: '考核等次',
      communities: '社区（个）',
      people: '人数（人）',
      amount: '奖励（元）',
      total: '合计',
    };
    const groups = [
      { label: '优秀', communities: 32, people: 402, amount: 175000000n },
      { label: '良好', communities: 31, people: 380, amount: 160000001n },
    ];
    const { rows, total } = ratingsTable(groups, words, format);
    expect(rows[1]).toEqual(['良好', '31', '380', '1,600,000.01']);
    expect(total).toEqual(['合计', '63', '782', '3,350,000.01']);
  });
});
