import { expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';

const tables = compilePolicy(builtInPolicy, settingsAt(builtInPolicy, '2022-12')).tables;

test('the built-in policy pays the same grade allowance for a step in every post', () => {
  const ladder = [2000, 1900, 1800, 1600, 1500, 1400, 1200, 1100, 1000, 800, 700, 600];
  for (const row of tables.place.gradeAllowance)
    expect(row).toEqual(ladder.map((yuan) => BigInt(yuan) * 100n));
});

test('the built-in policy pays the base allowances, insurance and housing fund of the letter', () => {
  expect(tables.place.baseAllowance.map((row) => row[0])).toEqual([
    310_000n,
    300_000n,
    290_000n,
    280_000n,
  ]);
  expect(new Set(tables.place.socialInsurance.flat())).toEqual(new Set([104_938n]));
  expect(tables.place.housingFund.map((row) => row[0])).toEqual([
    37_200n,
    36_000n,
    34_800n,
    33_600n,
  ]);
});

test('the built-in policy pays 4940, 4560, 3800 and nothing for a year, by rating', () => {
  expect(tables.communityBonus.map((row) => row[11])).toEqual([494_000n, 456_000n, 380_000n, 0n]);
});

test('the built-in policy awards 2400 to the excellent alone', () => {
  expect(tables.individualAward).toEqual([240_000n, 0n, 0n, 0n]);
  expect(tables.awardedAppraisal).toBe(0);
});
