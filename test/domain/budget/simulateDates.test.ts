import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { fenFromYuan } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../sample.ts';

const simulated = (provisions: readonly Provision[], year = 2022) =>
  simulate({ policy, population, scenario: { ...noChange, provisions }, year });

const fen = (yuan: string) => fenFromYuan(yuan) ?? -1n;
const floor = (amounts: Record<string, string>, dates = {}): Provision => ({
  kind: 'grade_floor',
  amounts,
  ...dates,
});

describe('dates', () => {
  const amounts = { member: '1000' };
  const monthly = simulated([floor(amounts)]).impact.monthly;

  test.each([
    ['from March of the year', { from: '2022-03' }, 10n],
    ['to June of the year', { to: '2022-06' }, 6n],
    ['from March to June', { from: '2022-03', to: '2022-06' }, 4n],
    ['in one month', { from: '2022-12', to: '2022-12' }, 1n],
    ['from the year before', { from: '2021-05' }, 12n],
    ['over the year’s end', { from: '2022-11', to: '2023-05' }, 2n],
    ['from the year after', { from: '2023-01' }, 0n],
    ['to the year before', { to: '2021-12' }, 0n],
  ])('count the months in force: %s', (_, dates, months) => {
    expect(simulated([floor(amounts, dates)]).impact.annual).toBe(months * monthly);
  });

  test.each([
    [{}, '2022-12'],
    [{ from: '2022-03' }, '2022-12'],
    [{ from: '2022-03', to: '2022-06' }, '2022-06'],
    [{ to: '2021-12' }, '2021-12'],
    [{ from: '2099-01' }, '2099-01'],
    [{ from: '2099-03', to: '2099-06' }, '2099-03'],
  ])('decide the month that monthly figures are of: %j → %s', (dates, month) => {
    const { reform, impact } = simulated([floor(amounts, dates)]);
    expect(impact.month).toBe(month);
    expect(impact.monthly).toBe(monthly);
    expect(reform.items.gradeAllowance.monthly).toBe(fen('1182500.00') + monthly);
    expect(impact.gainers).toBe(566);
  });

  test('of two phases show the one in force, not one of another year', () => {
    const phased = [
      floor({ member: '800' }, { from: '2023-01', to: '2023-12' }),
      floor({ member: '1000' }, { from: '2024-01' }),
    ];
    const first = simulated([floor({ member: '800' })]).impact.monthly;
    expect(simulated(phased, 2023).impact).toMatchObject({
      month: '2023-12',
      monthly: first,
      annual: 12n * first,
    });
    expect(simulated(phased, 2024).impact).toMatchObject({
      month: '2024-12',
      monthly,
      annual: 12n * monthly,
    });
    expect(simulated(phased, 2022).impact).toMatchObject({
      month: '2023-01',
      monthly: first,
      annual: 0n,
    });
  });

  test('of what is in force today do not move the month', () => {
    const scenario = {
      ...noChange,
      baseline: { provisions: [floor({ member: '700' }, { to: '2022-03' })] },
    };
    expect(simulate({ policy, population, scenario, year: 2022 }).impact.month).toBe('2022-12');
  });

  test('let one floor follow another', () => {
    const { impact } = simulated([
      floor({ member: '800' }, { to: '2022-06' }),
      floor({ member: '1000' }, { from: '2022-07' }),
    ]);
    const half = simulated([floor({ member: '800' })]).impact.monthly;
    expect(impact.annual).toBe(6n * half + 6n * monthly);
    expect(impact.monthly).toBe(monthly);
  });

  test.each([
    [{ from: '2022-12' }, true],
    [{ to: '2022-12' }, true],
    [{ from: '2022-01', to: '2022-11' }, false],
    [{ from: '2023-01' }, false],
  ])('a yearly item takes the value in force in December: %j → %s', (dates, counts) => {
    const { reform } = simulated([
      { kind: 'individual_award', amount: '3000', ...dates },
      { kind: 'community_bonus', base: '7600', ...dates },
    ]);
    expect(reform.items.individualAward.annual).toBe(fen(counts ? '777000.00' : '621600.00'));
    expect(reform.items.communityBonus.annual > fen('12000000')).toBe(counts);
  });

  test('a later year takes the values of 2022', () => {
    expect(simulated([], 2030).baseline).toEqual(simulated([]).baseline);
  });
});

describe('two provisions on one parameter', () => {
  test('do not add up: the later in the list is paid', () => {
    const uplift = (member: string): Provision => ({ kind: 'grade_uplift', amounts: { member } });
    expect(simulated([uplift('400'), uplift('100')]).impact.monthly).toBe(806n * 10_000n);
    const scale = (factor: string): Provision => ({ kind: 'grade_scale', factor });
    expect(simulated([scale('1.05'), scale('1.05')]).impact.monthly).toBe(
      simulated([scale('1.05')]).impact.monthly,
    );
  });

  test('count each in its own months, in whichever order they stand', () => {
    const { impact } = simulated([
      floor({ member: '1000' }, { from: '2022-07' }),
      floor({ member: '800' }, { to: '2022-06' }),
    ]);
    expect(impact.monthly).toBe(simulated([floor({ member: '1000' })]).impact.monthly);
  });
});
