import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterRules } from '../../../src/lib/domain/rules/parameterRules.ts';
import { parsePolicy } from '../../../src/lib/domain/policy/parsePolicy.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';

const label = { zh: '', en: '' };
const lists = {
  posts: [
    { id: 'one', label },
    { id: 'other', label, steps: { from: 2, to: 2 } },
  ],
  steps: [
    { number: 1, level: 1, label },
    { number: 2, level: 1, label },
  ],
  ratings: [{ id: 'fine', label }],
  appraisals: [{ id: 'best', label }],
};
const idsOf = (policy: Parameters<typeof parameterRules>[0]) =>
  [...parameterRules(policy).keys()].filter((id) => /^(placement|points)\./.test(id));

describe('the parameters of placement by points', () => {
  test('follow the educations, qualifications and honours that the policy lists', () => {
    const ids = idsOf({
      ...lists,
      educations: [{ id: 'school', label }],
      qualifications: [{ id: 'licence', label }],
      honours: [{ id: 'medal', label }],
    });
    expect(ids).toEqual([
      'placement.method',
      'placement.blanks',
      'points.service.perYear',
      'points.education.school',
      'points.qualification.licence',
      'points.honours.medal',
      'points.appraisal.best',
      'points.role.one',
      'points.role.other',
      'points.cap.service',
      'points.cap.education',
      'points.cap.qualification',
      'points.cap.honours',
      'points.cap.appraisal',
      'points.cap.role',
      'points.creditedYears.school',
      'points.step.1',
      'points.step.2',
      'placement.highest.one',
      'placement.lowest.one',
      'placement.highest.other',
      'placement.lowest.other',
    ]);
  });

  test('may all be left out: the steps are then those of the roster', () => {
    for (const id of idsOf(builtInPolicy))
      expect([id, parameterRules(builtInPolicy).get(id)?.required]).toEqual([id, false]);
    const settings = settingsAt({ ...builtInPolicy, parameters: {} }, '2022-01');
    expect(settings.get('placement.method')).toBe('asFiled');
    expect(settings.get('points.step.1')).toBeNull();
    expect(settings.get('points.education.bachelor')).toBe('0');
  });

  test('limit a post to the steps that the policy gives it, or to all', () => {
    const rules = parameterRules(lists);
    const range = (post: string) => [
      rules.get(`placement.highest.${post}`)?.fallback,
      rules.get(`placement.lowest.${post}`)?.fallback,
    ];
    expect(range('one')).toEqual(['1', '2']);
    expect(range('other')).toEqual(['2', '2']);
  });

  test('are refused with a negative number of points, or a step that does not exist', () => {
    const with_ = (id: string, value: string | null) => {
      const parameter = builtInPolicy.parameters[id];
      const parsed = parsePolicy({
        ...builtInPolicy,
        parameters: {
          ...builtInPolicy.parameters,
          [id]: {
            ...parameter,
            values: [{ from: '2022-01', value, status: 'assumed' }],
          },
        },
      });
      return parsed.ok ? [] : parsed.refusals.map(({ code }) => code);
    };
    expect(with_('points.education.bachelor', '-1')).toEqual(['negative_amount']);
    expect(with_('points.education.bachelor', null)).toEqual(['missing_field']);
    expect(with_('points.cap.education', null)).toEqual([]);
    expect(with_('points.step.3', '70.5')).toEqual([]);
    expect(with_('placement.highest.head', '13')).toEqual(['wrong_choice']);
  });
});
