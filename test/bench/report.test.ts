import { expect, test } from 'vitest';
import { jsonReport, tableReport } from '../../bench/report.ts';

const results = [
  {
    name: 'a-vs-b',
    subject_ms: 0.0312345,
    rival: 'b, the other',
    rival_ms: 0.0412345,
    ratio: 0.75749,
  },
  { name: 'long-name-vs-c', subject_ms: 1234.5678, rival: 'c', rival_ms: 1, ratio: 1234.5678 },
];

test('the report for programs has the fields agreed on, and numbers', () => {
  expect(JSON.parse(jsonReport(results))).toEqual([
    {
      name: 'a-vs-b',
      subject_ms: 0.03123,
      rival: 'b, the other',
      rival_ms: 0.04123,
      ratio: 0.7575,
    },
    { name: 'long-name-vs-c', subject_ms: 1235, rival: 'c', rival_ms: 1, ratio: 1235 },
  ]);
});

test('the report for people has columns that line up', () => {
  expect(tableReport(results).split('\n')).toEqual([
    'bench                ms  rival ms   ratio  rival',
    'a-vs-b          0.03123   0.04123  0.7575  b, the other',
    'long-name-vs-c     1235         1    1235  c',
  ]);
});
