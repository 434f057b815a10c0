import { describe, expect, test } from 'vitest';
import { countBy, rowsOf, textOf, type Row } from './files.ts';

const roll = rowsOf('bonus.csv');
const roster = rowsOf('roster.csv');
const ratings = new Map(rowsOf('communities.csv').map((row) => [row.community_id, row.rating]));

/** P10: percent of the standard 3800 yuan by rating. */
const percentOfStandard: Record<string, bigint> = { met: 100n, good: 120n, excellent: 130n };

/** 3800 × (1 + uplift) × months / 12 in fen, half-up. */
function prorated({ community_id, months = '' }: Row): bigint {
  const percent = percentOfStandard[ratings.get(community_id) ?? ''];
  if (percent === undefined) throw new RangeError(`community ${community_id ?? ''}`);
  const dividend = 3800n * percent * BigInt(months);
  return (2n * dividend + 12n) / 24n;
}

const fen = roll.map(prorated);
const total = fen.reduce((sum, amount) => sum + amount, 0n);
const deductions = roll.reduce((sum, { deduction = '' }) => sum + BigInt(deduction) * 100n, 0n);
const endingIn = (cents: bigint) => fen.filter((amount) => amount % 100n === cents).length;

describe('the sample bonus roll', () => {
  test('has the columns of the contract and the deduction', () => {
    expect(textOf('sample/bonus.csv').split('\n')[0]).toBe(
      'worker_id,community_id,months,appraisal,deduction',
    );
  });

  test('P11: has 1,508 people, each once', () => {
    expect(roll).toHaveLength(1508);
    expect(new Set(roll.map(({ worker_id }) => worker_id)).size).toBe(1508);
  });

  test('P10, P11: pays exactly 6,139,699.01 yuan', () => {
    expect(total - deductions).toBe(613_969_901n);
  });

  test('A2: takes 816 yuan off for unpaid leave, from a few people, never more than their bonus', () => {
    expect(deductions).toBe(81_600n);
    const deducted = roll.filter(({ deduction }) => deduction !== '0');
    expect(deducted.length).toBeLessThan(30);
    for (const row of deducted)
      expect(BigInt(row.deduction ?? '') * 100n).toBeLessThan(prorated(row));
  });

  test('D7: three more people end in .67 than in .33, as a sum that ends in .01 asks for', () => {
    expect((endingIn(67n) - endingIn(33n)) % 100).toBe(3);
  });

  test('D7: whole months come to about 11.38 a head', () => {
    const months = roll.reduce((sum, row) => sum + Number(row.months), 0);
    expect(months / roll.length).toBeGreaterThan(11.33);
    expect(months / roll.length).toBeLessThan(11.43);
    expect(roll.every((row) => /^([1-9]|1[0-2])$/.test(row.months ?? ''))).toBe(true);
  });

  test('P8: 15 to 20 percent are excellent, few basically competent, very few not competent', () => {
    const { excellent = 0, competent = 0, basic = 0, failed = 0 } = countBy(roll, 'appraisal');
    expect(excellent + competent + basic + failed).toBe(1508);
    expect(excellent).toBe(259);
    expect(basic).toBeLessThan(45);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(10);
  });

  test('D1: pays in each of the 122 communities', () => {
    expect(Object.keys(countBy(roll, 'community_id'))).toHaveLength(122);
  });

  test('P11: is not the population of the roster, though most of the roster is in it', () => {
    const ids = new Set(roll.map(({ worker_id }) => worker_id));
    const inside = roster.filter(({ worker_id }) => ids.has(worker_id));
    expect(inside.length).toBeGreaterThan(1000);
    expect(inside.length).toBeLessThan(1172);
  });

  test('agrees with the roster on the community of whoever is in both', () => {
    const home = new Map(roster.map((row) => [row.worker_id, row.community_id]));
    const moved = roll.filter(
      ({ worker_id, community_id }) => (home.get(worker_id) ?? community_id) !== community_id,
    );
    expect(moved).toEqual([]);
  });

  test('leaves out whoever has not served a whole year', () => {
    const ids = new Set(roll.map(({ worker_id }) => worker_id));
    const joiners = roster.filter(({ service_years }) => service_years === '0');
    expect(joiners.length).toBeGreaterThan(0);
    expect(joiners.filter(({ worker_id }) => ids.has(worker_id))).toEqual([]);
  });
});

describe('D7: whole months alone', () => {
  test('cannot give the sum paid with 1,508 people', () => {
    // Three times an amount is a multiple of 9500 fen, give or take one.
    const remainders = new Set<bigint>();
    for (const percent of Object.values(percentOfStandard))
      for (let months = 1n; months <= 12n; months++) {
        const amount = (2n * 3800n * percent * months + 12n) / 24n;
        remainders.add(((3n * amount + 4750n) % 9500n) - 4750n);
      }
    expect([...remainders].sort()).toEqual([-1n, 0n, 1n]);

    // So three times the sum is at most 1508 away from a multiple; the sum paid is further.
    const over = (3n * 613_969_901n) % 9500n;
    expect([over, 9500n - over]).toEqual([2203n, 7297n]);
  });
});
