import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { ladder, textOf } from './files.ts';

const { facts } = JSON.parse(textOf('policies/xishan-2022.json')) as PolicyDocument;

/** The value of a fact, in hundredths of its unit. */
function hundredths(id: string): bigint {
  const value = facts.find((fact) => fact.id === id)?.value;
  if (value === undefined) throw new RangeError(`${id} has no value`);
  const [whole = '', decimals = ''] = value.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}
const whole = (id: string) => hundredths(id) / 100n;
const roundedDivision = (dividend: bigint, divisor: bigint) =>
  (2n * dividend + divisor) / (2n * divisor);

const workers = whole('P7.workers');
const top = whole('P7.steps1to3');
const bottom = whole('P7.steps10to12');
const middle = workers - top - bottom;

/** The bill where each group stands on one step, in whole yuan. */
const bill = (amounts: readonly number[], steps: readonly [number, number, number]) =>
  [top, middle, bottom].reduce(
    (sum, people, group) => sum + people * BigInt(amounts[(steps[group] ?? 0) - 1] ?? 0),
    0n,
  );
const tenths = (yuan: bigint) => roundedDivision(yuan * 10n, workers) * 10n;

describe('the derived facts follow from the published ones', () => {
  test('D1: the ratings add up to 122 communities', () => {
    const rated = ['excellent', 'good', 'met', 'unmet'].map((rating) => whole(`P9.${rating}`));
    expect(rated.reduce((sum, communities) => sum + communities, 0n)).toBe(whole('D1.communities'));
  });

  test('D2: whoever stands on neither end stands between', () => {
    expect(middle).toBe(whole('D2.steps4to9'));
  });

  test('D3: twelve steps falling by 100 end at 900, and their mean cannot come down to 1,009', () => {
    const literal = ladder.map((_, index) => 2000 - 100 * index);
    expect(BigInt(literal.at(-1) ?? 0)).toBe(whole('D3.literalBottom'));
    expect(tenths(bill(literal, [3, 9, 12]))).toBe(hundredths('D3.literalLeastMean'));
    expect(whole('D3.literalLeastMean')).toBeGreaterThan(whole('P7.mean'));
  });

  test('D3: on the default ladder the mean lies between 855.6 and 1,217.1', () => {
    expect(tenths(bill(ladder, [3, 9, 12]))).toBe(hundredths('D3.leastMean'));
    expect(tenths(bill(ladder, [1, 4, 10]))).toBe(hundredths('D3.greatestMean'));
  });

  test('D4: the bills in whole hundreds whose mean rounds to 1,009', () => {
    const bills: bigint[] = [];
    for (let yuan = 1_000_000n; yuan <= 1_400_000n; yuan += 100n)
      if (roundedDivision(yuan, workers) === whole('P7.mean')) bills.push(yuan);
    expect([bills[0], bills.at(-1)]).toEqual([whole('D4.least'), whole('D4.greatest')]);
    const distance = (yuan: bigint) => {
      const difference = yuan - workers * whole('P7.mean');
      return difference < 0n ? -difference : difference;
    };
    const nearest = bills.reduce((best, yuan) => (distance(yuan) < distance(best) ? yuan : best));
    expect(nearest).toBe(whole('D4.nearest'));
  });

  test('D5: the heads of all communities are more than the people on steps 1–3', () => {
    expect(whole('D1.communities')).toBeGreaterThan(top);
  });

  test('D7: what full years would cost, and how many months a head were paid', () => {
    const people = whole('P11.recipients');
    const byCommunity =
      whole('P9.met') * hundredths('P10.standard') +
      whole('P9.good') * hundredths('P10.goodAmount') +
      whole('P9.excellent') * hundredths('P10.excellentAmount');
    const fullYear = roundedDivision(people * byCommunity, whole('D1.communities'));
    expect(fullYear).toBe(hundredths('D7.fullYear'));
    expect(people * whole('P10.standard')).toBe(whole('D7.least'));
    expect(people * whole('P10.excellentAmount')).toBe(whole('D7.greatest'));
    expect(roundedDivision(hundredths('P11.total') * 1200n, fullYear)).toBe(
      hundredths('D7.months'),
    );
    expect(roundedDivision(hundredths('P11.total') * 10_000n, fullYear)).toBe(9486n);
  });

  test('P10: the uplifted amounts are the standard with 20 and 30 percent more', () => {
    for (const rating of ['good', 'excellent'])
      expect(whole('P10.standard') * (100n + hundredths(`P10.${rating}`))).toBe(
        hundredths(`P10.${rating}Amount`),
      );
  });

  test.each([122n, 244n, 366n])('D8: +400/+300/+200 for everyone, with %s deputies', (deputies) => {
    const heads = whole('D1.communities');
    const cost = heads * 200n + deputies * 300n + (workers - heads - deputies) * 400n;
    expect(cost).toBe(whole(`D8.uplift.deputies${String(deputies)}`));
  });

  test('A10: what 336 more people at the members’ rates would add', () => {
    expect(whole('P11.recipients') - workers).toBe(whole('A10.people'));
    const monthly =
      hundredths('P4.member') +
      hundredths('P5.socialInsurance') +
      (hundredths('P4.member') * hundredths('P5.housingFundRate')) / 100n;
    expect(whole('A10.people') * monthly * 12n).toBe(hundredths('A10.annual'));
  });
});
