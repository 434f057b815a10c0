import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { parameterRules } from '../../src/lib/domain/rules/parameterRules.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { languages } from '../../src/lib/messages/language.ts';
import { namesOf } from '../../src/lib/messages/names.ts';

const [letter] = builtInPolicies;

describe.each(languages)('in %s', (language) => {
  test.each(builtInPolicies.map(({ policy }) => [policy.id, policy] as const))(
    'every parameter and every option has a name, also where %s leaves it out',
    (_, policy) => {
      const names = namesOf(policy, language, messages[language]);
      const nameless = [...parameterRules(policy)].flatMap(([id, { choices = [] }]) => [
        ...(names.parameter(id) === id ? [id] : []),
        ...choices
          .filter((one) => /[a-z]/.test(one) && names.choice(id, one) === one)
          .map((one) => `${id}=${one}`),
      ]);
      expect(nameless).toEqual([]);
    },
  );
});

test('a value is written with its unit, and none as none', () => {
  const policy = letter?.policy;
  if (!policy) throw new Error('no policy');
  const { choice, value } = namesOf(policy, 'zh-CN', messages['zh-CN']);
  expect(value('baseAllowance.member', '2800')).toBe('2,800\u202f元/月');
  expect(value('housingFund.rate', '0.12')).toBe('12%');
  expect(value('housingFund.base', 'base')).toBe('基础补贴');
  expect(value('individualAward.appraisal', 'excellent')).toBe('优秀');
  expect(value('gradeAllowance.floor.member', null)).toBe('不设');
  expect(value('healthCheck.everyYears', '2')).toBe('2\u202f年');
  expect(choice('healthCheck.everyYears', '2')).toBe('2');
  expect(choice('placement.highest.member', '2')).toBe('一级二档');
});
