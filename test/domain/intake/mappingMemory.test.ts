import { expect, test } from 'vitest';
import { recalled, rememberable, shapeOf } from '../../../src/lib/domain/intake/mappingMemory.ts';
import type { Mapping } from '../../../src/lib/domain/intake/mapping.ts';

const mapping: Mapping = {
  part: 'roster',
  columns: ['worker_id', null],
  words: {},
  labels: [],
  tenThousands: [],
  at: { year: 2022, month: 12, day: 31 },
};

test('a file of the same shape is one with the same headers, however they are spelt', () => {
  expect(shapeOf('roster', ['Worker ID', '职 级'])).toBe(shapeOf('roster', ['worker_id', '职级']));
  expect(shapeOf('roster', ['职级'])).not.toBe(shapeOf('bonus', ['职级']));
});

test('what a person said of the last file is taken up, all but the day', () => {
  const before = rememberable({
    ...mapping,
    columns: [null, 'worker_id'],
    labels: ['level_missing'],
  });
  expect(recalled(mapping, before)).toEqual({ ...mapping, ...before });
  expect(recalled(mapping, null)).toBe(mapping);
  expect(recalled({ ...mapping, columns: [null] }, before).columns).toEqual([null]);
});

test('a word that may be a name or a number of somebody is not remembered', () => {
  const words = {
    role: {
      王秀英: 'deputy',
      '530112197102110013': 'member',
      电话13871230037: 'member',
      书记: 'head',
    },
    appraisal: { 优: 'excellent' },
  };
  expect(rememberable({ ...mapping, words }).words).toEqual({
    role: { 书记: 'head' },
    appraisal: { 优: 'excellent' },
  });
});
