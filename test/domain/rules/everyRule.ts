import fc, { type Arbitrary } from 'fast-check';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { baseAllowance } from '../../../src/lib/domain/rules/items/baseAllowance.ts';
import { communityBonus } from '../../../src/lib/domain/rules/items/communityBonus.ts';
import type { Operands } from '../../../src/lib/domain/rules/formula/evaluate.ts';
import type { Formula } from '../../../src/lib/domain/rules/formula/formula.ts';
import {
  gradeAllowance,
  gradePerformance,
} from '../../../src/lib/domain/rules/items/gradeAllowance.ts';
import { housingFund, workerHousingFund } from '../../../src/lib/domain/rules/items/housingFund.ts';
import { individualAward } from '../../../src/lib/domain/rules/items/individualAward.ts';
import { healthCheck } from '../../../src/lib/domain/rules/items/healthCheck.ts';
import { paidLeave } from '../../../src/lib/domain/rules/items/paidLeave.ts';
import { performanceAllowance } from '../../../src/lib/domain/rules/items/performanceAllowance.ts';
import { qualificationAllowance } from '../../../src/lib/domain/rules/items/qualificationAllowance.ts';
import {
  socialInsurance,
  workerInsurance,
} from '../../../src/lib/domain/rules/items/socialInsurance.ts';
import { policies } from '../../arbitrary/policy.ts';

/** Every pay rule of a policy: of its last post and step, rating, appraisal and qualification. */
export function everyRule(policy: PolicyDocument): Readonly<Record<string, Formula>> {
  const last = <T>(list: readonly T[]): T => list[list.length - 1]!;
  const post = last(policy.posts).id;
  return {
    gradeAllowance: gradeAllowance(policy, post, last(policy.steps).number),
    gradePerformance,
    baseAllowance: baseAllowance(post),
    socialInsurance: socialInsurance(policy),
    workerInsurance: workerInsurance(policy),
    housingFund,
    workerHousingFund,
    communityBonus: communityBonus(last(policy.ratings).id),
    individualAward: individualAward(last(policy.appraisals).id),
    performanceAllowance,
    qualificationAllowance: qualificationAllowance(
      last<{ readonly id: string }>(policy.qualifications ?? [{ id: 'none' }]).id,
    ),
    healthCheck,
    paidLeave,
  };
}

export const ruleNames = [
  'gradeAllowance',
  'gradePerformance',
  'baseAllowance',
  'socialInsurance',
  'workerInsurance',
  'housingFund',
  'workerHousingFund',
  'communityBonus',
  'individualAward',
  'performanceAllowance',
  'qualificationAllowance',
  'healthCheck',
  'paidLeave',
] as const;

const fen: Arbitrary<bigint> = fc.bigInt({ min: 0n, max: 600_000n });

/** Operands in which every fact and every other item is given. */
export type AllOperands = Operands & Required<Pick<Operands, 'items' | 'facts'>>;

/** A policy with random values, and what its rules ask of a person and of the year. */
export const ruleWorlds: Arbitrary<{ policy: PolicyDocument; operands: AllOperands }> = fc
  .tuple(policies, fen, fen, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1 }))
  .map(([policy, grade, base, months, checksDue]) => ({
    policy,
    operands: {
      settings: settingsAt(policy, '2022-12'),
      items: { gradeAllowance: grade, baseAllowance: base },
      facts: { months, checksDue },
    },
  }));
