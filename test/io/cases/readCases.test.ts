import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { CaseFileError, readCases } from '../../../src/lib/io/cases/readCases.ts';

const file = (cases: string): string => `topic: { zh: 试, en: Try }\ncases:\n${cases}`;

const one = (fields: string): string =>
  file(`  - id: first\n    title: 一\n    english: One\n${fields}`);

const results = "    results: [{ item: 职级补贴, month: 600, working: '600' }]\n";

function refusalsOf(text: string): string[] {
  try {
    readCases('data/cases/try.yaml', text, [builtInPolicy]);
  } catch (error) {
    if (error instanceof CaseFileError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a file of worked examples', () => {
  test('is read with posts, steps and amounts as an official writes them', () => {
    const text = one(`    person: { post: 委员, step: 四级十二档 }\n${results}`);
    const { id, cases } = readCases('data/cases/try.yaml', text, [builtInPolicy]);
    expect(id).toBe('try');
    expect(cases[0]).toMatchObject({
      id: 'first',
      year: 2022,
      subject: { place: { post: 'member', step: 12 }, roll: null },
      results: [{ item: 'gradeAllowance', side: 'before', per: 'month', amount: 60000n }],
    });
  });

  test('keeps amounts as texts, so that no float comes near them', () => {
    const text = one(
      "    person: { post: 委员, step: 12 }\n    results: [{ item: 职级补贴, month: 999999999999.99, working: '1' }]\n",
    );
    const { cases } = readCases('try.yaml', text, [builtInPolicy]);
    expect(cases[0]?.results[0]?.amount).toBe(99999999999999n);
  });

  test.each([
    [
      'a post that the policy does not have',
      `    person: { post: 科长, step: 四级十二档 }\n${results}`,
      'data/cases/try.yaml: first.person.post: wrong_choice (科长); 一肩挑 | 正职 | 副职 | 委员',
    ],
    [
      'a step that is numbered inside its level',
      `    person: { post: 委员, step: 二级一档 }\n${results}`,
      'data/cases/try.yaml: first.person.step: wrong_choice (二级一档)',
    ],
    [
      'months without a rating',
      `    person: { months: 3, appraisal: 合格 }\n${results}`,
      'data/cases/try.yaml: first.person.rating: missing_field',
    ],
    [
      'thirteen months',
      `    person: { rating: 目标完成, months: 13, appraisal: 合格 }\n${results}`,
      'data/cases/try.yaml: first.person.months: wrong_format (13)',
    ],
    ['nobody', `    person: {}\n${results}`, 'data/cases/try.yaml: first.person: nothing_set'],
    [
      'a provision of an unknown post',
      `    person: { post: 委员, step: 1 }\n    scenario: [{ kind: grade_floor, amounts: { chief: 1 } }]\n${results}`,
      'data/cases/try.yaml: first.scenario[0].amounts.chief: unknown_post (chief)',
    ],
    [
      'a field that there is not',
      `    person: { post: 委员, step: 1, age: 30 }\n${results}`,
      'data/cases/try.yaml: first.person.age: unknown_field',
    ],
    [
      'a result for a month and a year at once',
      "    person: { post: 委员, step: 1 }\n    results: [{ item: 职级补贴, month: 1, year: 12, working: '1' }]\n",
      'data/cases/try.yaml: first.results[0]: nothing_set',
    ],
    [
      'a third decimal of the yuan',
      "    person: { post: 委员, step: 1 }\n    results: [{ item: 职级补贴, month: 1.005, working: '1' }]\n",
      'data/cases/try.yaml: first.results[0].month: too_many_places (1.005)',
    ],
  ])('is refused for %s, with file, case and field', (_, fields, refusal) => {
    expect(refusalsOf(one(fields))[0]).toContain(refusal);
  });

  test('is refused where two cases share an id', () => {
    const fields = `    person: { post: 委员, step: 1 }\n${results}`;
    const twice = file(
      ['一', '二']
        .map((title) => `  - id: first\n    title: ${title}\n    english: One\n${fields}`)
        .join(''),
    );
    expect(refusalsOf(twice)).toEqual(['data/cases/try.yaml: first.id: duplicate (first)']);
  });

  test('is refused with its line where it is no YAML', () => {
    expect(refusalsOf('topic: {\n  zh: [')[0]).toContain('data/cases/try.yaml: line ');
  });
});
