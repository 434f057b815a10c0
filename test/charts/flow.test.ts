import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { flowNote, flowTable, type FlowWords } from '../../src/lib/charts/flow.ts';
import FlowMatrix from '../../src/lib/charts/FlowMatrix.svelte';
import { format } from './sample.ts';

const words: FlowWords = {
  before: '现行档次',
  after: '调整后档次',
  workers: '人数',
  total: '合计',
  up: '升档',
  down: '降档',
  same: '档次不变',
};
const steps = ['一档', '二档', '三档'].map((label, i) => ({ label, short: String(i + 1) }));
const flow = [
  [10, 0, 1],
  [2, 1200, 0],
  [0, 3, 0],
];

describe('a flow from step to step', () => {
  test('says of a square from where to where, in which direction, and how many', () => {
    expect(flowNote(steps, { from: 2, to: 1, workers: 3 }, false, words, format)).toEqual({
      title: '三档 → 二档',
      rows: [{ label: '升档', value: '3', tone: 'more' }],
    });
    expect(flowNote(steps, { from: 0, to: 2, workers: 1 }, false, words, format).rows).toEqual([
      { label: '降档', value: '1', tone: 'less' },
    ]);
    expect(flowNote(steps, { from: 0, to: 2, workers: 1 }, true, words, format).rows).toEqual([
      { label: '升档', value: '1', tone: 'more' },
    ]);
    expect(flowNote(steps, { from: 1, to: 1, workers: 1200 }, false, words, format)).toEqual({
      title: '二档',
      rows: [{ label: '档次不变', value: '1,200', tone: 'baseline' }],
    });
  });

  test('is a table whose rows and columns add up', () => {
    const { rows, total } = flowTable(steps, flow, words, format);
    expect(rows).toEqual([
      ['一档', '10', '', '1', '11'],
      ['二档', '2', '1,200', '', '1,202'],
      ['三档', '', '3', '', '3'],
    ]);
    expect(total).toEqual(['合计', '12', '1,203', '1', '1,216']);
  });

  test('stands in the prerendered page, every square with its figures for those who hear it', () => {
    const { body } = render(FlowMatrix, {
      props: { label: '档次变动', rising: false, steps, flow, words, format },
    });
    for (const spoken of ['三档 → 二档, 升档 3', '一档 → 三档, 降档 1', '二档, 档次不变 1,200'])
      expect(body).toContain(spoken);
  });
});
