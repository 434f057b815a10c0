import { describe, expect, test } from 'vitest';
import { stepArea, stepPath } from '../../../src/lib/charts/geometry/stepPath.ts';

const tread = (from: number, to: number, y: number) => ({ from, to, y });

describe('a step line', () => {
  test('runs level along each tread and straight down between two', () => {
    expect(stepPath([tread(0, 10, 5), tread(10, 20, 8)])).toBe('M0 5H10V8H20');
  });

  test('breaks off where a tread is missing and begins anew after it', () => {
    expect(stepPath([tread(0, 10, 5), null, tread(20, 30, 8)])).toBe('M0 5H10M20 8H30');
    expect(stepPath([null, null])).toBe('');
  });

  test('leaves an area to another line only where their heights differ', () => {
    const lower = [tread(0, 10, 5), tread(10, 20, 12), null];
    const upper = [tread(0, 10, 5), tread(10, 20, 8), tread(20, 30, 8)];
    expect(stepArea(upper, lower)).toBe('M10 8H20V12H10Z');
  });
});
