import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareerInputs } from '../../../src/lib/domain/placement/career.ts';
import { pointsOf } from '../../../src/lib/domain/placement/pointsOf.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { anyCareer, career, careerWithout } from './career.ts';
import { scheme } from './scheme.ts';

function totalOf(over: Partial<CareerInputs>, changes: Parameters<typeof scheme>[0] = {}) {
  const points = pointsOf(career(over), scheme(changes));
  return 'total' in points ? points.total.toString() : points.lacks;
}

describe('the points of a career', () => {
  test('are 2 for each year and those of education, qualification, honours, appraisal and post', () => {
    // 9 × 2 + 8 + 0 + 0 + 6 + 0
    expect(totalOf({})).toBe('32');
    // 12 × 2 + 12 + 10 + 5 + 10 + 8
    expect(
      totalOf({
        post: 'deputy',
        serviceYears: 12,
        education: 'bachelor',
        qualification: 'social_worker',
        honours: 'city',
        appraisal: 'excellent',
      }),
    ).toBe('69');
  });

  test('count fractions of a year exactly', () => {
    expect(totalOf({ serviceYears: 0.1 }, { 'points.service.perYear': '0.3' })).toBe('14.03');
    expect(totalOf({ serviceYears: 9.5 })).toBe('33');
  });

  test('of an element end at its cap, and without a cap nowhere', () => {
    expect(totalOf({ serviceYears: 35 })).toBe('54');
    expect(totalOf({ serviceYears: 35 }, { 'points.cap.service': null })).toBe('84');
    expect(totalOf({}, { 'points.cap.education': '3' })).toBe('27');
  });

  test('count a degree as years where the scheme says so, within the cap on service', () => {
    const credited = { 'points.creditedYears.college': '2' };
    expect(totalOf({}, credited)).toBe('36');
    expect(totalOf({ serviceYears: 19 }, credited)).toBe('54');
  });

  test('are not guessed where the roster leaves an input blank or the scheme does not know it', () => {
    const blank = careerWithout('serviceYears', 'appraisal');
    expect(pointsOf(blank, scheme())).toEqual({
      lacks: [
        { element: 'service', why: 'blank' },
        { element: 'appraisal', why: 'blank' },
      ],
    });
    expect(totalOf({ education: '夜校' })).toEqual([{ element: 'education', why: 'unknown' }]);
    expect(totalOf({ education: '夜校' }, { 'points.creditedYears.college': '2' })).toEqual([
      { element: 'education', why: 'unknown' },
    ]);
  });

  test('need no input that earns nobody anything', () => {
    const blank = careerWithout('serviceYears', 'honours');
    const without = { 'points.service.perYear': '0', 'points.cap.honours': '0' };
    expect('total' in pointsOf(blank, scheme(without))).toBe(true);
  });

  test('take a blank qualification or honour for none where that reading is chosen', () => {
    const blank = careerWithout('qualification', 'honours');
    expect('lacks' in pointsOf(blank, scheme())).toBe(true);
    const read = pointsOf(blank, scheme({ 'placement.blanks': 'none' }));
    expect('total' in read && read.total.toString()).toBe('32');
  });

  test('are the sum of elements that no cap lets through', () => {
    const elements = ['service', 'education', 'qualification', 'honours', 'appraisal', 'role'];
    const caps = fc.record(
      Object.fromEntries(
        elements.map((element) => [
          `points.cap.${element}`,
          fc.integer({ min: 0, max: 30 }).map(String),
        ]),
      ),
    );
    fc.assert(
      fc.property(anyCareer(policy), caps, (one, changes) => {
        const points = pointsOf(one, scheme(changes));
        if (!('total' in points)) throw new Error('an input is missing');
        for (const [element, earned] of points.byElement)
          expect(earned.lte(changes[`points.cap.${element}`] ?? '')).toBe(true);
        const sum = [...points.byElement.values()].reduce((a, b) => a.plus(b));
        expect(points.total.eq(sum)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
