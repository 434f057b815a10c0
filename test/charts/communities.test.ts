import { describe, expect, test } from 'vitest';
import { communitiesTable, rankedCommunities } from '../../src/lib/charts/communities.ts';
import { format } from './sample.ts';

const communities = [
  { id: 'c', label: 'C', change: 0n, workers: 9 },
  { id: 'b', label: 'B', change: 50000n, workers: 10 },
  { id: 'a', label: 'A', change: 50000n, workers: 11 },
  { id: 'd', label: 'D', change: -20000n, workers: 12 },
];

describe('the figures by community', () => {
  test('begin with the highest change; equal ones follow their names', () => {
    expect(rankedCommunities(communities).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('make a table of all of them with the sums', () => {
    const words = { community: '社区', change: '增支', workers: '人数', total: '合计', order: '' };
    const { rows, total } = communitiesTable(communities, words, format);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual(['A', '11', '+500']);
    expect(rows[3]).toEqual(['D', '12', '−200']);
    expect(total).toEqual(['合计', '42', '+800']);
  });
});
