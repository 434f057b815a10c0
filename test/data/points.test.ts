import { describe, expect, test } from 'vitest';
import { rowsOf, textOf, type Row } from './files.ts';

interface Element {
  perYear?: number;
  points?: Record<string, number>;
  cap: number;
}
interface Scheme {
  status: string;
  assumption: string;
  elements: Record<string, Element>;
  steps: { step: number; from: number }[];
}

const scheme = JSON.parse(textOf('schemes/points-example.json')) as Scheme;
const roster = rowsOf('roster.csv');

/** The scheme of the file applied to a row, element by element, apart from the generator's own code. */
function pointsOf(row: Row): number {
  return Object.entries(scheme.elements).reduce((sum, [column, { perYear, points, cap }]) => {
    const value = row[column] ?? '';
    const earned = perYear === undefined ? points?.[value] : Number(value) * perYear;
    if (earned === undefined) throw new RangeError(`${column} ${value} is not in the scheme`);
    return sum + Math.min(earned, cap);
  }, 0);
}

describe('the points of the sample roster', () => {
  test('are what the example scheme gives each worker', () => {
    expect(roster.filter((row) => pointsOf(row) !== Number(row.points))).toEqual([]);
  });

  test('reach the step that the worker stands on, and not the next one up', () => {
    const mismatched = roster.filter(({ points, step }) => {
      const reached = scheme.steps.filter(({ from }) => Number(points) >= from);
      return Math.min(...reached.map((entry) => entry.step)) !== Number(step);
    });
    expect(mismatched).toEqual([]);
  });

  test('service is whole years from 0 to 35', () => {
    expect(roster.every(({ service_years }) => /^\d+$/.test(service_years ?? ''))).toBe(true);
    const years = roster.map(({ service_years }) => Number(service_years));
    expect(Math.min(...years)).toBe(0);
    expect(Math.max(...years)).toBeLessThanOrEqual(35);
  });
});

describe('the example scheme of points', () => {
  test('P6: weighs service, education, qualification, honours and the appraisal, and the post (A1)', () => {
    expect(Object.keys(scheme.elements)).toEqual([
      'service_years',
      'education',
      'qualification',
      'honours',
      'appraisal',
      'role',
    ]);
  });

  test('says that it is assumed', () => {
    expect([scheme.status, scheme.assumption]).toEqual(['assumed', 'A3']);
  });

  test('asks for more points the higher the step, and for none on the last', () => {
    expect(scheme.steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const thresholds = scheme.steps.map(({ from }) => from);
    expect(thresholds).toEqual([...new Set(thresholds)].sort((a, b) => b - a));
    expect(thresholds.at(-1)).toBe(0);
  });

  test('holds no points above an element’s cap', () => {
    for (const { points = {}, cap } of Object.values(scheme.elements))
      expect(Math.max(0, ...Object.values(points))).toBeLessThanOrEqual(cap);
  });
});
