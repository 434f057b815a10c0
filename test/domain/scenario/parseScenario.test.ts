import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';
import { newProvision, provisionKindsFor } from '../../../src/lib/domain/scenario/newProvision.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { provisionKindsOf } from '../../arbitrary/provision.ts';
import { coefficientPolicy } from '../policy/coefficientPolicy.ts';
import { everyKind } from './everyKind.ts';

const posts = ['combined_head', 'head', 'deputy', 'member'];
const ratings = ['excellent', 'good', 'met', 'unmet'];
const kinds = Object.keys(provisionKindsOf(policy));

const holding = (...provisions: readonly unknown[]) => ({ schema: 1, name: 'test', provisions });
const floor = (amounts: unknown, more = {}) => holding({ kind: 'grade_floor', amounts, ...more });

function refusals(document: unknown) {
  const parsed = parseScenario(document, policy);
  return parsed.ok ? [] : parsed.refusals;
}

describe('a scenario that is no document', () => {
  test.each([['text'], [5], [true], [null]])('is refused: %j', (document) => {
    expect(refusals(document)).toMatchObject([
      { path: '', code: 'wrong_type', allowed: ['{ … }'] },
    ]);
  });

  test('is refused as a list', () => {
    expect(refusals([]).map(({ path, code }) => [path, code])).toEqual([['', 'wrong_type']]);
  });
});

describe('a scenario document is refused at the field that is wrong', () => {
  test.each([
    ['no version', { name: '', provisions: [] }, 'schema', 'missing_field', '', []],
    ['another version', { ...holding(), schema: 2 }, 'schema', 'wrong_choice', '2', ['1']],
    ['a version as text', { ...holding(), schema: '1' }, 'schema', 'wrong_choice', '1', ['1']],
    ['no name', { schema: 1, provisions: [] }, 'name', 'missing_field', '', []],
    ['a name of another type', { ...holding(), name: 42 }, 'name', 'wrong_type', '42', ['"42"']],
    ['no provisions', { schema: 1, name: '' }, 'provisions', 'missing_field', '', []],
    [
      'no list of provisions',
      { ...holding(), provisions: {} },
      'provisions',
      'wrong_type',
      '{}',
      ['[ … ]'],
    ],
    ['an unknown field', { ...holding(), author: 'x' }, 'author', 'unknown_field', 'author', []],
    [
      'a provision that is none',
      holding('floor'),
      'provisions[0]',
      'wrong_type',
      'floor',
      ['{ … }'],
    ],
    ['no kind', holding({ amounts: {} }), 'provisions[0].kind', 'missing_field', '', kinds],
    [
      'an unknown kind',
      holding({ kind: 'grade_gift' }),
      'provisions[0].kind',
      'unknown_kind',
      'grade_gift',
      kinds,
    ],
    [
      'no amounts',
      holding({ kind: 'grade_floor' }),
      'provisions[0].amounts',
      'missing_field',
      '',
      [],
    ],
    [
      'amounts that are none',
      floor('1000'),
      'provisions[0].amounts',
      'wrong_type',
      '1000',
      ['{ … }'],
    ],
    [
      'an unknown post',
      floor({ clerk: '1000' }),
      'provisions[0].amounts.clerk',
      'unknown_post',
      'clerk',
      posts,
    ],
    [
      'a post in Chinese',
      floor({ 委员: '1000' }),
      'provisions[0].amounts.委员',
      'unknown_post',
      '委员',
      posts,
    ],
    ['a list of amounts', floor(['1000']), 'provisions[0].amounts.0', 'unknown_post', '0', posts],
    [
      'an amount as a number',
      floor({ member: 1000 }),
      'provisions[0].amounts.member',
      'wrong_type',
      '1000',
      ['"1000"'],
    ],
    [
      'an amount of nothing',
      floor({ member: null }),
      'provisions[0].amounts.member',
      'wrong_type',
      'null',
      ['"…"'],
    ],
    [
      'an amount that is no number',
      floor({ member: 'a lot' }),
      'provisions[0].amounts.member',
      'not_a_number',
      'a lot',
      [],
    ],
    [
      'an empty amount',
      floor({ member: '' }),
      'provisions[0].amounts.member',
      'not_a_number',
      '',
      [],
    ],
    [
      'an amount with a separator',
      floor({ member: '1,000' }),
      'provisions[0].amounts.member',
      'not_a_number',
      '1,000',
      [],
    ],
    [
      'an amount with an exponent',
      floor({ member: '1e3' }),
      'provisions[0].amounts.member',
      'not_a_number',
      '1e3',
      [],
    ],
    [
      'a negative amount',
      floor({ member: '-1' }),
      'provisions[0].amounts.member',
      'negative_amount',
      '-1',
      [],
    ],
    [
      'a third decimal',
      floor({ member: '1000.005' }),
      'provisions[0].amounts.member',
      'too_many_places',
      '1000.005',
      [],
    ],
    [
      'a negative uplift',
      holding({ kind: 'grade_uplift', amounts: { head: '-100' } }),
      'provisions[0].amounts.head',
      'negative_amount',
      '-100',
      [],
    ],
    [
      'a negative factor',
      holding({ kind: 'grade_scale', factor: '-1' }),
      'provisions[0].factor',
      'negative_amount',
      '-1',
      [],
    ],
    [
      'a factor in percent',
      holding({ kind: 'grade_scale', factor: '105%' }),
      'provisions[0].factor',
      'not_a_number',
      '105%',
      [],
    ],
    [
      'too few ladder amounts',
      holding({ kind: 'grade_ladder', amounts: ['2000'] }),
      'provisions[0].amounts',
      'wrong_number_of_steps',
      '1',
      ['12'],
    ],
    [
      'too many ladder amounts',
      holding({ kind: 'grade_ladder', amounts: Array(13).fill('1') }),
      'provisions[0].amounts',
      'wrong_number_of_steps',
      '13',
      ['12'],
    ],
    [
      'a ladder by post',
      holding({ kind: 'grade_ladder', amounts: { member: '1' } }),
      'provisions[0].amounts',
      'wrong_type',
      '{"member":"1"}',
      ['[ … ]'],
    ],
    [
      'a wrong ladder amount',
      holding({ kind: 'grade_ladder', amounts: [...Array<string>(11).fill('1'), 'x'] }),
      'provisions[0].amounts[11]',
      'not_a_number',
      'x',
      [],
    ],
    [
      'insurance under a wrong name',
      holding({ kind: 'social_insurance', monthly: '1', amount: '1' }),
      'provisions[0].amount',
      'unknown_field',
      'amount',
      [],
    ],
    [
      'a fund of another base',
      holding({ kind: 'housing_fund', base: 'grade' }),
      'provisions[0].base',
      'wrong_choice',
      'grade',
      ['base', 'base+grade'],
    ],
    [
      'a negative rate of the fund',
      holding({ kind: 'housing_fund', rate: '-0.12' }),
      'provisions[0].rate',
      'negative_amount',
      '-0.12',
      [],
    ],
    [
      'an unknown rating',
      holding({ kind: 'community_bonus', uplifts: { superb: '1' } }),
      'provisions[0].uplifts.superb',
      'unknown_rating',
      'superb',
      ratings,
    ],
    [
      'a negative bonus',
      holding({ kind: 'community_bonus', base: '-1' }),
      'provisions[0].base',
      'negative_amount',
      '-1',
      [],
    ],
    [
      'an uplift that is no number',
      holding({ kind: 'community_bonus', uplifts: { good: 'x' } }),
      'provisions[0].uplifts.good',
      'not_a_number',
      'x',
      [],
    ],
    [
      'a negative award',
      holding({ kind: 'individual_award', amount: '-1' }),
      'provisions[0].amount',
      'negative_amount',
      '-1',
      [],
    ],
    [
      'a month that is none',
      floor({}, { from: '2022-13' }),
      'provisions[0].from',
      'not_a_month',
      '2022-13',
      [],
    ],
    [
      'a day in place of a month',
      floor({}, { to: '2022-01-01' }),
      'provisions[0].to',
      'not_a_month',
      '2022-01-01',
      [],
    ],
    [
      'a year in place of a month',
      floor({}, { from: 2022 }),
      'provisions[0].from',
      'wrong_type',
      '2022',
      ['"2022"'],
    ],
    [
      'from after to',
      floor({}, { from: '2023-03', to: '2023-02' }),
      'provisions[0].from',
      'from_after_to',
      '2023-03',
      [],
    ],
    [
      'a baseline of another form',
      { ...holding(), baseline: [] },
      'baseline.provisions',
      'missing_field',
      '',
      [],
    ],
    [
      'an unknown post in the baseline',
      { ...holding(), baseline: floor({ clerk: '1' }) },
      'baseline.schema',
      'unknown_field',
      'schema',
      [],
    ],
  ])('%s', (_, document, path, code, value, allowed) => {
    expect(refusals(document)).toEqual([{ path, code, value, allowed }]);
  });

  test('the place of a provision in the list is told', () => {
    const document = holding(
      { kind: 'grade_floor', amounts: { member: '1000' } },
      { kind: 'grade_floor', amounts: { member: 'x' } },
    );
    expect(refusals(document)[0]?.path).toBe('provisions[1].amounts.member');
  });

  test('what is wrong in the baseline is told with its place', () => {
    const baseline = { provisions: [{ kind: 'grade_floor', amounts: { clerk: '1' } }] };
    expect(refusals({ ...holding(), baseline })).toMatchObject([
      { path: 'baseline.provisions[0].amounts.clerk', code: 'unknown_post' },
    ]);
  });

  test('a misspelt field is told beside the one that is missing', () => {
    expect(refusals(holding({ kind: 'grade_floor', amount: {} }))).toMatchObject([
      { path: 'provisions[0].amounts', code: 'missing_field' },
      { path: 'provisions[0].amount', code: 'unknown_field' },
    ]);
  });

  test('all that is wrong is told at once', () => {
    const document = holding(
      { kind: 'grade_floor', amounts: { member: '-1', deputy: 'x', head: '1.001' } },
      { kind: 'grade_scale', factor: '1', from: '2022-00' },
    );
    expect(refusals(document).map(({ code }) => code)).toEqual([
      'negative_amount',
      'not_a_number',
      'too_many_places',
      'not_a_month',
    ]);
  });
});

describe('a scenario document is accepted', () => {
  test('with all that the interface names, kind by kind', () => {
    const parsed = parseScenario(everyKind, policy);
    expect(parsed).toEqual({ ok: true, value: everyKind });
    expect(everyKind.provisions.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  });

  test('without provisions', () => {
    expect(refusals(holding())).toEqual([]);
  });

  test.each([
    ['no post named', floor({})],
    ['a fund that sets nothing', holding({ kind: 'housing_fund' })],
    ['a bonus that sets nothing', holding({ kind: 'community_bonus' })],
    ['one month in force', floor({}, { from: '2022-03', to: '2022-03' })],
    ['an open end', floor({}, { from: '2022-03' })],
    ['an open beginning', floor({}, { to: '2022-03' })],
    ['a rate of many places', holding({ kind: 'grade_scale', factor: `1.${'0'.repeat(60)}1` })],
    ['an amount of nothing', floor({ member: '0.00' })],
    ['a name in Chinese', { ...holding(), name: '第042号建议' }],
    ['what is in force today', { ...holding(), baseline: { provisions: floor({}).provisions } }],
  ])('with %s', (_, document) => {
    expect(refusals(document)).toEqual([]);
  });

  test('with a link to its schema, which is not kept', () => {
    const parsed = parseScenario({ ...holding(), $schema: 'scenario.schema.json' }, policy);
    expect(parsed).toEqual({ ok: true, value: holding() });
  });

  test('whatever provision of a known kind it holds', () => {
    for (const kind of Object.values<fc.Arbitrary<unknown>>(provisionKindsOf(policy)))
      fc.assert(
        fc.property(kind, (provision) => {
          expect(refusals(holding(provision))).toEqual([]);
        }),
        { numRuns: 20 },
      );
  });
});

describe('a ladder for a policy of coefficients', () => {
  const coefficients = coefficientPolicy();
  const scenario = (provision: unknown) => ({ schema: 1, name: '', provisions: [provision] });

  test('is refused, and the refusal names the parameters to set instead', () => {
    const parsed = parseScenario(
      scenario({ kind: 'grade_ladder', amounts: ['3', '2', '1'] }),
      coefficients,
    );
    expect(parsed.ok ? [] : parsed.refusals).toEqual([
      {
        path: 'provisions[0]',
        code: 'ladder_of_coefficients',
        value: 'grade_ladder',
        allowed: ['gradeAllowance.coefficient.1 … 3', 'gradeAllowance.base'],
      },
    ]);
  });

  test('is not among the kinds that a reader can add, and the other kinds are', () => {
    const offered = provisionKindsFor(coefficients);
    expect(offered).not.toContain('grade_ladder');
    expect(provisionKindsFor(policy)).toContain('grade_ladder');
    for (const kind of offered) {
      const added = newProvision(kind, coefficients, settingsAt(coefficients, '2022-12'));
      expect(parseScenario(scenario(added), coefficients)).toMatchObject({ ok: true });
    }
  });
});
