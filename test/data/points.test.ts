import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { rowsOf, textOf, type Row } from './files.ts';

const { parameters, steps } = JSON.parse(textOf('policies/xishan-2022.json')) as PolicyDocument;
const roster = rowsOf('roster.csv');
const scheme = Object.entries(parameters).filter(([id]) => id.startsWith('points.'));

/** A number of the scheme; NaN where it states none, which no comparison passes. */
function stated(id: string): number {
  return Number(parameters[`points.${id}`]?.values[0]?.value ?? Number.NaN);
}

/** The scheme of the policy applied to a row, apart from the generator's own code. */
function pointsOf(row: Row): number {
  const columns = ['education', 'qualification', 'honours', 'appraisal', 'role'];
  const service = Number(row.service_years) * stated('service.perYear');
  return columns.reduce(
    (sum, column) =>
      sum + Math.min(stated(`${column}.${row[column] ?? ''}`), stated(`cap.${column}`)),
    Math.min(service, stated('cap.service')),
  );
}

describe('the points of the sample roster', () => {
  test('are what the example scheme gives each worker', () => {
    expect(roster.filter((row) => pointsOf(row) !== Number(row.points))).toEqual([]);
  });

  test('reach the step that the worker stands on, and not the next one up', () => {
    const mismatched = roster.filter(({ points, step }) => {
      const reached = steps.filter(({ number }) => Number(points) >= stated(`step.${number}`));
      return Math.min(...reached.map(({ number }) => number)) !== Number(step);
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

describe('the example scheme of points in the policy document', () => {
  test('P6: weighs service, education, qualification, honours and the appraisal, and the post (A1)', () => {
    const elements = new Set(scheme.map(([id]) => id.split('.')[1]));
    for (const other of ['cap', 'step', 'creditedYears']) elements.delete(other);
    expect([...elements]).toEqual([
      'service',
      'education',
      'qualification',
      'honours',
      'appraisal',
      'role',
    ]);
  });

  test('says of every number that it is assumed, by A3, or by A1 for the post', () => {
    const values = scheme.flatMap(([id, parameter]) =>
      parameter.values.map((dated) => ({ id, ...dated })),
    );
    expect(values.filter(({ status }) => status !== 'assumed')).toEqual([]);
    const groundless = values.filter(({ id, note }) => {
      if (id.startsWith('points.creditedYears.')) return false;
      return note?.en.startsWith(/^points\.(cap\.)?role/.test(id) ? 'A1' : 'A3') !== true;
    });
    expect(groundless).toEqual([]);
  });

  test('asks for more points the higher the step, and for none on the last', () => {
    const thresholds = steps.map(({ number }) => stated(`step.${number}`));
    expect(thresholds).toHaveLength(12);
    expect(thresholds).toEqual([...new Set(thresholds)].sort((a, b) => b - a));
    expect(thresholds.at(-1)).toBe(0);
  });

  test('holds no points above an element’s cap', () => {
    const listed = scheme.filter(([id]) => parameters[`points.cap.${id.split('.')[1] ?? ''}`]);
    expect(listed.length).toBeGreaterThan(20);
    for (const [id, { values }] of listed)
      if (id !== 'points.service.perYear')
        expect(Number(values[0]?.value)).toBeLessThanOrEqual(
          stated(`cap.${id.split('.')[1] ?? ''}`),
        );
  });

  test('is not in use: the steps are those of the roster until points are switched on', () => {
    expect(parameters['placement.method']?.values[0]?.value).toBe('asFiled');
  });
});
