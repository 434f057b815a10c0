import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf } from '../../../src/lib/domain/money/fen.ts';
import { monthlyBill } from '../../../src/lib/domain/budget/bill.ts';
import { payByPost } from '../../../src/lib/domain/budget/payByPost.ts';
import { payLines } from '../../../src/lib/domain/budget/payLines.ts';
import { qualificationBill } from '../../../src/lib/domain/budget/qualified.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { paidQualifications } from '../../../src/lib/domain/rules/items/paidQualifications.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { applyProvisions } from '../../../src/lib/domain/scenario/provisionSettings.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { worlds } from '../../arbitrary/world.ts';

const january = settingsAt(builtInPolicy, '2022-01');
const memberOnTheBottomStep = { post: 3, step: 12 };

describe("a month's pay line by line", () => {
  test('as published: 2800 + 600 to a member, and 1049.38 and 336 beside it', () => {
    const { lines, government, takeHome } = payLines(builtInPolicy, january, memberOnTheBottomStep);
    expect(lines.map(({ item }) => item)).toEqual([
      'baseAllowance',
      'gradeAllowance',
      'socialInsurance',
      'housingFund',
    ]);
    expect([government, takeHome]).toEqual([478_538n, 340_000n]);
  });

  test('by fund: rates on a base inside its limits, the worker’s own part taken off', () => {
    const settings = new Map([
      ...january,
      ['socialInsurance.method', 'funds'],
      ['socialInsurance.fund.pension.employerRate', '0.16'],
      ['socialInsurance.fund.pension.workerRate', '0.08'],
      ['socialInsurance.fund.pension.floor', '4000'],
      ['housingFund.workerRate', '0.12'],
    ]);
    const { lines, takeHome } = payLines(builtInPolicy, settings, memberOnTheBottomStep);
    expect(lines.find(({ fund }) => fund === 'pension')).toEqual({
      item: 'socialInsurance',
      fund: 'pension',
      base: 400_000n,
      government: 64_000n,
      takeHome: -32_000n,
    });
    expect(takeHome).toBe(340_000n - 32_000n - 33_600n);
  });

  test('the allowance of a qualification is a line of who holds it, and goes to the worker whole', () => {
    const settings = new Map([...january, [parameterId.qualificationAllowance, '300']]);
    const [{ id } = { id: '' }] = paidQualifications(builtInPolicy);
    const without = payLines(builtInPolicy, settings, memberOnTheBottomStep);
    const held = payLines(builtInPolicy, settings, { ...memberOnTheBottomStep, qualification: id });
    expect(without.lines.some(({ item }) => item === 'qualificationAllowance')).toBe(false);
    expect(held.government - without.government).toBe(30_000n);
    expect(held.takeHome - without.takeHome).toBe(30_000n);
  });

  test('the lines sum to the pay tables, and the posts to the bill, under every policy', () => {
    fc.assert(
      fc.property(worlds, ({ policy, scenario, people }) => {
        const settings = applyProvisions(settingsAt(policy, '2022-12'), scenario.provisions);
        const tables = compilePolicy(policy, settings).tables;
        policy.posts.forEach((_, post) => {
          const step = 1 + (post % policy.steps.length);
          const { government, takeHome } = payLines(policy, settings, { post, step });
          const of = (table: readonly (readonly bigint[])[]) => table[post]?.[step - 1] ?? 0n;
          const { place, own } = tables;
          const pay =
            of(place.baseAllowance) + of(place.gradeAllowance) + of(place.performanceAllowance);
          expect(government).toBe(pay + of(place.socialInsurance) + of(place.housingFund));
          expect(takeHome).toBe(pay - of(own.socialInsurance) - of(own.housingFund));
        });
        const { grade, careers } = populationOf(policy, people);
        const bill = monthlyBill(grade, tables);
        const ids = policy.posts.map(({ id }) => id);
        const posts = payByPost({ cells: grade, careers }, tables, ids);
        expect(posts.reduce((sum, { government }) => sum + government, 0n)).toBe(
          sumOf(Object.values(bill)) + qualificationBill(careers, tables),
        );
      }),
      { numRuns: 60 },
    );
  });
});
