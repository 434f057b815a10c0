import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../data/generator/jsonSchemas.ts';
import { worlds } from '../arbitrary/world.ts';
import { everyKind } from '../domain/scenario/everyKind.ts';
import { textOf } from './files.ts';

const validatorOf = (name: string) =>
  new Ajv({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    JSON.parse(textOf(`schemas/${name}`)) as object,
  );
const isPolicy = validatorOf('policy.schema.json');
const isScenario = validatorOf('scenario.schema.json');
const document = (path: string) => JSON.parse(textOf(path)) as Record<string, unknown>;
const holding = (...provisions: readonly unknown[]) => ({ schema: 1, name: 'test', provisions });

describe('the JSON Schemas', () => {
  test.each(['policy.schema.json', 'scenario.schema.json'])(
    '%s is what the program checks documents by',
    (name) => {
      expect(textOf(`schemas/${name}`)).toBe(jsonSchemas()[name]);
    },
  );

  test('accept whatever policies and scenarios the program accepts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(worlds, ({ policy, scenario }) => {
        expect(isPolicy(policy)).toBe(true);
        expect(isScenario(scenario)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the JSON Schema of the policy', () => {
  test.each(['xishan-2022', 'example-18-grades'])('accepts the built-in policy %s', (name) => {
    expect(isPolicy(document(`policies/${name}.json`))).toBe(true);
  });

  test('refuses a document without facts, and one with a field it does not know', () => {
    const policy = document('policies/xishan-2022.json');
    expect(isPolicy({ ...policy, facts: undefined })).toBe(false);
    expect(isPolicy({ ...policy, author: '' })).toBe(false);
  });
});

describe('the JSON Schema of the scenario', () => {
  test.each(['042', '042-uplift', 'old-minima'])('accepts %s', (name) => {
    expect(isScenario(document(`scenarios/${name}.json`))).toBe(true);
  });

  test('accepts each kind of provision', () => {
    expect(isScenario(everyKind)).toBe(true);
  });

  test.each([
    ['of an unknown kind', { kind: 'grade_gift' }],
    ['with an unknown field', { kind: 'grade_floor', amounts: {}, amount: '1' }],
    ['with an amount as a number', { kind: 'grade_floor', amounts: { member: 1000 } }],
    ['with a negative amount', { kind: 'grade_floor', amounts: { member: '-1' } }],
    ['with a third decimal', { kind: 'grade_floor', amounts: { member: '1.234' } }],
    ['with a factor that is no number', { kind: 'grade_scale', factor: '105%' }],
    ['with a negative factor', { kind: 'grade_scale', factor: '-1' }],
    ['with an uplift that is no number', { kind: 'community_bonus', uplifts: { good: 'x' } }],
    ['with a month that is none', { kind: 'grade_scale', factor: '1', from: '2022-13' }],
    ['with a base that is no choice', { kind: 'housing_fund', base: 'grade' }],
  ])('refuses a provision %s', (_, provision) => {
    expect(isScenario(holding(provision))).toBe(false);
  });
});
