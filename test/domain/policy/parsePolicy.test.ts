import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parsePolicy } from '../../../src/lib/domain/policy/parsePolicy.ts';

type Json = Record<string, unknown>;

/** The built-in policy with the value at a path put in, or taken out where it is undefined. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(builtInPolicy) as unknown;
  const last = path[path.length - 1] ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Json)[key], copy) as Json;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

function refusals(document: unknown) {
  const parsed = parsePolicy(document);
  return parsed.ok ? [] : parsed.refusals;
}

const parameter = (id: string, ...rest: (string | number)[]) => ['parameters', id, ...rest];
const ladder1 = 'gradeAllowance.ladder.1';
const value = (from: string, text: string | null) => ({ from, value: text, status: 'assumed' });

describe('a policy document is refused', () => {
  test.each([
    ['it is no object', 'policy', '', 'wrong_type'],
    ['it is a list', [], '', 'wrong_type'],
    ['another version', changed(['schema'], 2), 'schema', 'wrong_choice'],
    ['no id', changed(['id'], ''), 'id', 'wrong_format'],
    ['an unknown field', changed(['author'], ''), 'author', 'unknown_field'],
    ['a title in one language', changed(['title', 'en'], undefined), 'title.en', 'missing_field'],
    ['no posts', changed(['posts'], []), 'posts', 'too_few'],
    ['no steps', changed(['steps'], []), 'steps', 'too_few'],
    ['an id with a blank', changed(['posts', 0, 'id'], 'a b'), 'posts[0].id', 'wrong_format'],
    ['a post twice', changed(['posts', 1, 'id'], 'combined_head'), 'posts[1].id', 'duplicate'],
    ['a rating twice', changed(['ratings', 3, 'id'], 'met'), 'ratings[3].id', 'duplicate'],
    [
      'an appraisal twice',
      changed(['appraisals', 3, 'id'], 'basic'),
      'appraisals[3].id',
      'duplicate',
    ],
    ['a gap in the steps', changed(['steps', 4, 'number'], 6), 'steps[4].number', 'not_in_order'],
    [
      'a step of no whole number',
      changed(['steps', 4, 'number'], 4.5),
      'steps[4].number',
      'wrong_format',
    ],
    ['a step on no level', changed(['steps', 11, 'level'], 5), 'steps[11].level', 'wrong_choice'],
    [
      'a post on steps backwards',
      changed(['posts', 0, 'steps'], { from: 3, to: 1 }),
      'posts[0].steps',
      'not_in_order',
    ],
    [
      'a post below the ladder',
      changed(['posts', 0, 'steps'], { from: 1, to: 13 }),
      'posts[0].steps',
      'not_in_order',
    ],
    [
      'a parameter missing',
      changed(parameter(ladder1), undefined),
      `parameters.${ladder1}`,
      'missing_parameter',
    ],
    [
      'a parameter of a post that is not there',
      changed(parameter('baseAllowance.clerk'), builtInPolicy.parameters['baseAllowance.member']),
      'parameters.baseAllowance.clerk',
      'unknown_parameter',
    ],
    [
      'a step that is not there',
      changed(parameter('gradeAllowance.ladder.13'), builtInPolicy.parameters[ladder1]),
      'parameters.gradeAllowance.ladder.13',
      'unknown_parameter',
    ],
    [
      'a yearly amount in a monthly place',
      changed(parameter(ladder1, 'unit'), 'yuan/year'),
      `parameters.${ladder1}.unit`,
      'wrong_choice',
    ],
    [
      'an unknown unit',
      changed(parameter(ladder1, 'unit'), 'dollars'),
      `parameters.${ladder1}.unit`,
      'wrong_choice',
    ],
    [
      'no values',
      changed(parameter(ladder1, 'values'), []),
      `parameters.${ladder1}.values`,
      'too_few',
    ],
    [
      'values out of the order of time',
      changed(parameter(ladder1, 'values'), [value('2022-07', '1'), value('2022-01', '2')]),
      `parameters.${ladder1}.values[1].from`,
      'not_in_order',
    ],
    [
      'two values from one month',
      changed(parameter(ladder1, 'values'), [value('2022-07', '1'), value('2022-07', '2')]),
      `parameters.${ladder1}.values[1].from`,
      'not_in_order',
    ],
    [
      'a month that is none',
      changed(parameter(ladder1, 'values', 0, 'from'), '2022-13'),
      `parameters.${ladder1}.values[0].from`,
      'not_a_month',
    ],
    [
      'no amount where one is needed',
      changed(parameter(ladder1, 'values', 0, 'value'), null),
      `parameters.${ladder1}.values[0].value`,
      'missing_field',
    ],
    [
      'an amount as a number',
      changed(parameter(ladder1, 'values', 0, 'value'), 2000),
      `parameters.${ladder1}.values[0].value`,
      'wrong_type',
    ],
    [
      'an amount that is no number',
      changed(parameter(ladder1, 'values', 0, 'value'), '2,000'),
      `parameters.${ladder1}.values[0].value`,
      'not_a_number',
    ],
    [
      'an amount below zero',
      changed(parameter(ladder1, 'values', 0, 'value'), '-1'),
      `parameters.${ladder1}.values[0].value`,
      'negative_amount',
    ],
    [
      'a third decimal',
      changed(parameter(ladder1, 'values', 0, 'value'), '2000.005'),
      `parameters.${ladder1}.values[0].value`,
      'too_many_places',
    ],
    [
      'a rate below zero',
      changed(parameter('housingFund.rate', 'values', 0, 'value'), '-0.12'),
      'parameters.housingFund.rate.values[0].value',
      'negative_amount',
    ],
    [
      'a rate in percent',
      changed(parameter('communityBonus.uplift.good', 'values', 0, 'value'), '20%'),
      'parameters.communityBonus.uplift.good.values[0].value',
      'not_a_number',
    ],
    [
      'a base of the fund that is none',
      changed(parameter('housingFund.base', 'values', 0, 'value'), 'grade'),
      'parameters.housingFund.base.values[0].value',
      'wrong_choice',
    ],
    [
      'an awarded appraisal that is none',
      changed(parameter('individualAward.appraisal', 'values', 0, 'value'), 'best'),
      'parameters.individualAward.appraisal.values[0].value',
      'wrong_choice',
    ],
    [
      'an amount in words for an item without a published one',
      changed(parameter('performanceAllowance.amount', 'values', 0, 'value'), 'much'),
      'parameters.performanceAllowance.amount.values[0].value',
      'not_a_number',
    ],
    [
      'a source that is not listed',
      changed(parameter(ladder1, 'values', 0, 'source', 'document'), 'hearsay'),
      `parameters.${ladder1}.values[0].source.document`,
      'wrong_choice',
    ],
    [
      'a published value without a source',
      changed(parameter(ladder1, 'values', 0, 'source'), undefined),
      `parameters.${ladder1}.values[0].source`,
      'missing_field',
    ],
    [
      'a fact from a source that is not listed',
      changed(['facts', 0, 'source', 'document'], 'hearsay'),
      'facts[0].source.document',
      'wrong_choice',
    ],
    [
      'a published fact without a source',
      changed(['facts', 0, 'source'], undefined),
      'facts[0].source',
      'missing_field',
    ],
    [
      'a status that is none',
      changed(['facts', 0, 'status'], 'rumoured'),
      'facts[0].status',
      'wrong_choice',
    ],
  ])('for %s', (_, document, path, code) => {
    expect(refusals(document)[0]).toMatchObject({ path, code });
  });

  test('with the value that stands there and what would be right', () => {
    expect(refusals(changed(parameter('housingFund.base', 'values', 0, 'value'), 'grade'))).toEqual(
      [
        {
          path: 'parameters.housingFund.base.values[0].value',
          code: 'wrong_choice',
          value: 'grade',
          allowed: ['base', 'base+grade'],
        },
      ],
    );
    expect(refusals(changed(parameter(ladder1, 'unit'), 'yuan/year'))[0]?.allowed).toEqual([
      'yuan/month',
    ]);
    expect(refusals(changed(['steps', 11, 'level'], 5))[0]?.allowed).toEqual(['1', '2', '3', '4']);
  });

  test('for everything that does not fit, at once', () => {
    const document = changed(parameter(ladder1), undefined) as Record<string, Json>;
    document.parameters = {
      ...document.parameters,
      'baseAllowance.clerk': builtInPolicy.parameters['baseAllowance.member'],
    };
    expect(refusals(document).map(({ code }) => code)).toEqual([
      'missing_parameter',
      'unknown_parameter',
    ]);
  });
});

describe('a document whose form is wrong in one part', () => {
  const wrongValue = changed(parameter(ladder1, 'values', 0, 'value'), '2000元');

  /** The document above, and what is wrong with it, with one more thing wrong at a path. */
  function besides(path: readonly (string | number)[], value: unknown) {
    const both = structuredClone(wrongValue) as Json;
    const parent = path.slice(0, -1).reduce<Json>((node, key) => node[key] as Json, both);
    parent[path[path.length - 1] ?? ''] = value;
    const parsed = parsePolicy(both);
    return parsed.ok ? null : parsed;
  }

  test.each([
    ['a title of no text', ['title', 'zh'], 7, 'title.zh'],
    ['a field that there is not', ['author'], '', 'author'],
  ])(
    'is held against everything else, and nothing is left to look at: %s',
    (_, path, value, at) => {
      const parsed = besides(path, value);
      expect(parsed?.refusals.map((one) => one.path)).toEqual([
        at,
        `parameters.${ladder1}.values[0].value`,
      ]);
      expect(parsed?.unfinished).toBeUndefined();
    },
  );

  test.each([
    ['another parameter', parameter('baseAllowance.member', 'unit'), 'yuan/day'],
    ['a fact', ['facts', 0, 'status'], 'rumoured'],
    ['the sources', ['sources'], 'none'],
  ])('says that more may be found in what could not be looked at: %s', (_, path, value) => {
    const parsed = besides(path, value);
    expect(parsed?.refusals.map((one) => one.path)).toContain(
      `parameters.${ladder1}.values[0].value`,
    );
    expect(parsed?.unfinished).toBe(true);
  });

  test('calls no parameter unknown or missing while the lists they hang on are wrong', () => {
    const parsed = besides(['posts', 0, 'id'], 'a b');
    expect(parsed?.refusals.map((one) => one.path)).toEqual(['posts[0].id']);
    expect(parsed?.unfinished).toBe(true);
  });

  test('never throws, whatever stands in place of a part', () => {
    const parts = Object.keys(builtInPolicy).map((key) => [key]);
    const within = [parameter(ladder1), parameter(ladder1, 'values'), ['facts', 0], ['steps', 0]];
    for (const path of [...parts, ...within])
      for (const value of [undefined, null, 7, 'text', [], {}, [null], { a: null }])
        expect(() => refusals(changed(path, value))).not.toThrow();
  });
});

describe('a policy document is accepted', () => {
  test('as the built-in one is, unchanged', () => {
    expect(parsePolicy(structuredClone(builtInPolicy))).toEqual({ ok: true, value: builtInPolicy });
  });

  test.each([
    ['a post on a part of the ladder', changed(['posts', 0, 'steps'], { from: 1, to: 12 })],
    [
      'a first value of no month',
      changed(parameter(ladder1, 'values'), [
        { value: '1', status: 'assumed' },
        value('2022-07', '2'),
      ]),
    ],
    [
      'dated values',
      changed(parameter(ladder1, 'values'), [value('2022-01', '1'), value('2022-07', '2.5')]),
    ],
    [
      'a floor of none',
      changed(parameter('gradeAllowance.floor.member'), {
        label: { zh: '', en: '' },
        unit: 'yuan/month',
        values: [value('2022-01', null)],
      }),
    ],
    [
      'an uplift below −1',
      changed(parameter('communityBonus.uplift.unmet', 'values', 0, 'value'), '-1.5'),
    ],
    ['a link to its schema', changed(['$schema'], '../schemas/policy.schema.json')],
  ])('with %s', (_, document) => {
    expect(refusals(document)).toEqual([]);
  });
});
