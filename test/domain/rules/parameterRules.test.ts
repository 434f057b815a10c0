import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterRules } from '../../../src/lib/domain/rules/parameterRules.ts';

const label = { zh: '', en: '' };

describe('the parameters that a policy can have', () => {
  test('follow its posts, steps, ratings and appraisals, item by item', () => {
    const rules = parameterRules({
      posts: [{ id: 'one', label }],
      steps: [
        { number: 1, level: 1, label },
        { number: 2, level: 1, label },
      ],
      ratings: [{ id: 'fine', label }],
      appraisals: [{ id: 'best', label }],
      funds: [{ id: 'pension', label }],
    });
    const ofPlacement = /^(placement|points)\./;
    expect([...rules.keys()].filter((id) => !ofPlacement.test(id))).toEqual([
      'gradeAllowance.ladder.1',
      'gradeAllowance.ladder.2',
      'gradeAllowance.performanceShare',
      'gradeAllowance.scale',
      'gradeAllowance.uplift.one',
      'gradeAllowance.cap.one',
      'gradeAllowance.floor.one',
      'baseAllowance.one',
      'socialInsurance.monthly',
      'socialInsurance.method',
      'socialInsurance.rate',
      'socialInsurance.declaredBase',
      'socialInsurance.fund.pension.employerRate',
      'socialInsurance.fund.pension.workerRate',
      'socialInsurance.fund.pension.base',
      'socialInsurance.fund.pension.floor',
      'socialInsurance.fund.pension.ceiling',
      'housingFund.rate',
      'housingFund.base',
      'housingFund.workerRate',
      'communityBonus.base',
      'communityBonus.uplift.fine',
      'communityBonus.proration',
      'communityBonus.sharing',
      'communityBonus.poolWeight.best',
      'individualAward.amount',
      'individualAward.appraisal',
      'individualAward.within',
      'individualAward.quota',
      'individualAward.quotaRounding',
      'individualAward.quotaScope',
      'performanceAllowance.amount',
      'qualificationAllowance.amount',
      'healthCheck.amount',
      'healthCheck.firstYear',
      'healthCheck.everyYears',
      'paidLeave.amount',
      'assessment.method',
      'assessment.weight.performance',
      'assessment.weight.satisfaction',
      'assessment.threshold.fine',
      'assessment.quota.fine',
      'population.statutory',
      'population.baseAllowance',
      'population.socialInsurance',
      'population.housingFund',
      'population.extraPost',
      'establishment.approved',
    ]);
    expect(rules.get('individualAward.appraisal')?.choices).toEqual(['best']);
  });

  test('may be left out exactly where something else holds then', () => {
    for (const [id, { required, fallback, value }] of parameterRules(builtInPolicy)) {
      const holdsAnyway = fallback !== null || /OrNone$/.test(value);
      expect([id, required]).toEqual([id, !holdsAnyway]);
    }
  });

  test('cover every parameter of the built-in policy, in its unit', () => {
    const rules = parameterRules(builtInPolicy);
    for (const [id, { unit }] of Object.entries(builtInPolicy.parameters))
      expect([id, rules.get(id)?.unit]).toEqual([id, unit]);
  });
});
