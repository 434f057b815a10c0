import { describe, expect, test } from 'vitest';
import { countBy, gradeAllowanceOf, rowsOf, textOf, type Row } from './files.ts';

const roster = rowsOf('roster.csv');
const isHead = ({ role }: Row) => role === 'head' || role === 'combined_head';
const onSteps = (from: number, to: number) =>
  roster.filter(({ step }) => Number(step) >= from && Number(step) <= to).length;
const monthly = roster.reduce((sum, row) => sum + gradeAllowanceOf(row), 0);

/** What lifting everybody to the floor of the post adds a month, in whole yuan. */
function costOfFloors(floors: Readonly<Record<string, number>>): number {
  return roster.reduce((sum, row) => {
    const floor = floors[row.role ?? ''] ?? 0;
    return sum + Math.max(0, floor - gradeAllowanceOf(row));
  }, 0);
}

describe('the sample roster', () => {
  test('has the columns of the contract in order', () => {
    expect(textOf('sample/roster.csv').split('\n')[0]).toBe(
      'worker_id,community_id,role,step,service_years,education,qualification,honours,appraisal,points',
    );
  });

  test('names every worker once', () => {
    expect(new Set(roster.map(({ worker_id }) => worker_id)).size).toBe(roster.length);
    expect(roster.every(({ worker_id }) => /^W\d{4}$/.test(worker_id ?? ''))).toBe(true);
  });

  test('P7: 1,172 workers, 92 of them on steps 1–3 and 607 on steps 10–12', () => {
    expect(roster).toHaveLength(1172);
    expect(onSteps(1, 3)).toBe(92);
    expect(onSteps(10, 12)).toBe(607);
  });

  test('D2: 473 workers on steps 4–9', () => {
    expect(onSteps(4, 9)).toBe(473);
  });

  test('P7: the mean grade allowance rounds to 1,009 yuan', () => {
    expect(Math.floor((2 * monthly + roster.length) / (2 * roster.length))).toBe(1009);
  });

  test('D4: the grade allowance costs 1,182,500 yuan a month', () => {
    expect(monthly).toBe(1_182_500);
  });

  test('D1: its workers are in the 122 assessed communities', () => {
    const assessed = rowsOf('communities.csv').map(({ community_id }) => community_id);
    expect(new Set(roster.map(({ community_id }) => community_id))).toEqual(new Set(assessed));
  });

  test('A1: every community has exactly one eligible head, mostly one who combines both posts', () => {
    const heads = countBy(roster.filter(isHead), 'community_id');
    expect(Object.keys(heads)).toHaveLength(122);
    expect(new Set(Object.values(heads))).toEqual(new Set([1]));
    const { combined_head = 0, head = 0 } = countBy(roster, 'role');
    expect(head).toBeGreaterThan(0);
    expect(combined_head).toBeGreaterThan(3 * head);
  });

  test('A1: 244 deputies, one to three a community, and 806 members', () => {
    const roles = countBy(roster, 'role');
    expect([roles.deputy, roles.member]).toEqual([244, 806]);
    const deputies = countBy(
      roster.filter(({ role }) => role === 'deputy'),
      'community_id',
    );
    expect(Object.keys(deputies)).toHaveLength(122);
    expect(new Set(Object.values(deputies))).toEqual(new Set([1, 2, 3]));
  });

  test('D5: the old minima are not in force: some heads stand below step 3', () => {
    expect(roster.some((row) => isHead(row) && gradeAllowanceOf(row) < 1800)).toBe(true);
  });

  test('D8: the floors 1000/1500/2000 cost what a roster with 122 heads and 244 deputies can', () => {
    const cost = costOfFloors({ member: 1000, deputy: 1500, head: 2000, combined_head: 2000 });
    expect(cost).toBeGreaterThanOrEqual(232_900);
    expect(cost).toBeLessThanOrEqual(486_800);
    expect(cost).toBe(296_600);
  });

  test('D8: +400/+300/+200 for everyone costs 420,000 yuan a month', () => {
    const uplifts: Record<string, number> = {
      member: 400,
      deputy: 300,
      head: 200,
      combined_head: 200,
    };
    expect(roster.reduce((sum, { role }) => sum + (uplifts[role ?? ''] ?? 0), 0)).toBe(420_000);
  });

  test('the more senior the post, the higher the mean step', () => {
    const meanStep = (role: string) => {
      const steps = roster.filter((row) => row.role === role).map(({ step }) => Number(step));
      return steps.reduce((sum, step) => sum + step, 0) / steps.length;
    };
    expect(meanStep('head')).toBeLessThan(meanStep('deputy'));
    expect(meanStep('combined_head')).toBeLessThan(meanStep('deputy'));
    expect(meanStep('deputy')).toBeLessThan(meanStep('member'));
  });

  test('a few young graduates with a qualification stand high', () => {
    const young = roster.filter(
      ({ service_years, education, qualification, step }) =>
        Number(service_years) <= 7 &&
        (education === 'bachelor' || education === 'master') &&
        (qualification === 'social_worker' || qualification === 'senior') &&
        Number(step) <= 7,
    );
    expect(young.length).toBeGreaterThanOrEqual(3);
    expect(young.length).toBeLessThan(60);
  });
});
