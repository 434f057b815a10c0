import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/lib/domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { ladder, textOf } from './files.ts';

const policy = JSON.parse(textOf('policies/xishan-2022.json')) as PolicyDocument;
const ids = policy.facts.map(({ id }) => id);
const factValue = (id: string) => policy.facts.find((fact) => fact.id === id)?.value;
const valueOf = (id: string) => policy.parameters[id]?.values[0]?.value;
const statusOf = (id: string) => policy.parameters[id]?.values[0]?.status;
const values = Object.entries(policy.parameters).flatMap(([id, parameter]) =>
  parameter.values.map((dated) => ({ id, ...dated })),
);
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`);

describe('the policy document', () => {
  test('is accepted', () => {
    expect(parsePolicy(policy).ok).toBe(true);
  });

  test('cites the reply letter by its number', () => {
    expect(policy.sources.letter?.number).toBe('西民函〔2022〕54号');
    expect(policy.sources.letter?.date).toBe('2022-11-03');
  });

  test('gives every value a source with a section, or a note that says what is assumed', () => {
    const groundless = values.filter(({ status, source, note }) =>
      status === 'assumed' ? note === undefined : source?.section === undefined,
    );
    expect(groundless).toEqual([]);
  });

  test('gives no source for what is assumed', () => {
    expect(values.filter(({ status, source }) => status === 'assumed' && source)).toEqual([]);
  });

  test('says since when only where the letter does, and the year where it gives that alone', () => {
    expect(values.filter(({ from }) => from !== undefined)).toEqual([]);
    const years = values.flatMap(({ id, year }) => (year === undefined ? [] : [[id, year]]));
    expect(years).toEqual([
      ['socialInsurance.monthly', 2022],
      ['assessment.weight.performance', 2021],
      ['assessment.weight.satisfaction', 2021],
      ['healthCheck.firstYear', 2022],
      ['healthCheck.everyYears', 2022],
    ]);
  });

  test('states only what is not published as null, or a limit that is not set', () => {
    const empty = values.filter(({ value }) => value === null);
    for (const { id, status } of empty)
      expect(status).toBe(/\.(cap|floor)\./.test(id) ? 'assumed' : 'unpublished');
    const ofContributions = /^socialInsurance\.(declaredBase|fund\.)|^housingFund\.workerRate$/;
    const unpublished = values.filter((v) => v.status === 'unpublished').map(({ id }) => id);
    expect(unpublished.filter((id) => ofContributions.test(id))).toHaveLength(18);
    expect(unpublished.filter((id) => !ofContributions.test(id))).toEqual([
      'individualAward.quota',
      'assessment.quota.met',
      'assessment.quota.unmet',
      'performanceAllowance.amount',
      'qualificationAllowance.amount',
      'qualificationAllowance.assistant',
      'qualificationAllowance.social_worker',
      'qualificationAllowance.senior',
      'healthCheck.amount',
      'paidLeave.amount',
      'establishment.approved',
    ]);
  });

  test('P6, D3: holds the default ladder, published at both ends and inferred between', () => {
    expect(ladder.map((_, index) => valueOf(`gradeAllowance.ladder.${String(index + 1)}`))).toEqual(
      ladder.map(String),
    );
    const statuses = ladder.map((_, index) =>
      statusOf(`gradeAllowance.ladder.${String(index + 1)}`),
    );
    expect([statuses[0], statuses[11]]).toEqual(['published', 'published']);
    expect(new Set(statuses.slice(1, 11))).toEqual(new Set(['inferred']));
  });

  test('P6: numbers twelve steps through, three a level', () => {
    expect(policy.levels).toHaveLength(4);
    expect(policy.steps.map(({ level }) => level)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect(policy.steps.at(-1)?.label.zh).toBe('四级十二档');
  });

  test('P2: has no floor and no cap in force', () => {
    for (const { id } of policy.posts) {
      expect(valueOf(`gradeAllowance.floor.${id}`)).toBeNull();
      expect(valueOf(`gradeAllowance.cap.${id}`)).toBeNull();
    }
  });

  test.each([
    ['P4', 'baseAllowance.combined_head', '3100'],
    ['P4', 'baseAllowance.head', '3000'],
    ['P4', 'baseAllowance.deputy', '2900'],
    ['P4', 'baseAllowance.member', '2800'],
    ['P5', 'socialInsurance.monthly', '1049.38'],
    ['P5', 'housingFund.rate', '0.12'],
    ['P8', 'individualAward.amount', '2400'],
    ['P8', 'individualAward.appraisal', 'excellent'],
    ['P10', 'communityBonus.base', '3800'],
    ['P10', 'communityBonus.uplift.good', '0.20'],
    ['P10', 'communityBonus.uplift.excellent', '0.30'],
  ])('%s: %s is %s, as published', (_, id, value) => {
    expect([valueOf(id), statusOf(id)]).toEqual([value, 'published']);
  });

  test('A6, A9: says that the fund’s base and what an unmet goal costs are assumed', () => {
    expect([valueOf('housingFund.base'), statusOf('housingFund.base')]).toEqual([
      'base',
      'assumed',
    ]);
    expect([
      valueOf('communityBonus.uplift.unmet'),
      statusOf('communityBonus.uplift.unmet'),
    ]).toEqual(['-1', 'assumed']);
  });
});

describe('the facts in the policy document', () => {
  test('are all there: published P1–P14, derived D1–D8, assumed A1–A10', () => {
    const whole = ids.filter((id) => !id.includes('.'));
    expect(whole).toEqual([...numbered('P', 14), ...numbered('D', 8), ...numbered('A', 10)]);
  });

  test('have ids that are used once, the parts after the whole', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(ids).toContain(id.split('.')[0]);
  });

  test('are stated in both languages', () => {
    for (const { statement } of policy.facts) {
      expect(statement.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(statement.en).toMatch(/[A-Za-z]/);
    }
  });

  test('have the status of their kind, but for what a published item leaves open', () => {
    const expected: Record<string, readonly string[]> = {
      P: ['published', 'unpublished', 'inferred'],
      D: ['inferred'],
      A: ['assumed'],
    };
    for (const { id, status } of policy.facts) {
      expect(expected[id.charAt(0)]).toContain(status);
      if (!id.includes('.')) expect(status).toBe(expected[id.charAt(0)]?.[0]);
    }
  });

  test('cite a source unless they are assumed', () => {
    for (const { status, source } of policy.facts)
      expect(source === undefined).toBe(status === 'assumed');
  });

  test('have a unit wherever they have a value', () => {
    for (const { value, unit } of policy.facts)
      expect(value === undefined).toBe(unit === undefined);
  });

  test('agree with the parameters they speak of', () => {
    expect(factValue('P4.combinedHead')).toBe(valueOf('baseAllowance.combined_head'));
    expect(factValue('P4.head')).toBe(valueOf('baseAllowance.head'));
    expect(factValue('P4.deputy')).toBe(valueOf('baseAllowance.deputy'));
    expect(factValue('P4.member')).toBe(valueOf('baseAllowance.member'));
    expect(factValue('P5.socialInsurance')).toBe(valueOf('socialInsurance.monthly'));
    expect(factValue('P5.housingFundRate')).toBe(valueOf('housingFund.rate'));
    expect(factValue('P6.top')).toBe(valueOf('gradeAllowance.ladder.1'));
    expect(factValue('P6.bottom')).toBe(valueOf('gradeAllowance.ladder.12'));
    expect(factValue('P8.award')).toBe(valueOf('individualAward.amount'));
    expect(factValue('P10.standard')).toBe(valueOf('communityBonus.base'));
    expect(factValue('P10.good')).toBe(valueOf('communityBonus.uplift.good'));
    expect(factValue('P10.excellent')).toBe(valueOf('communityBonus.uplift.excellent'));
  });

  test('carry no telephone number', () => {
    expect(textOf('policies/xishan-2022.json')).not.toMatch(
      /(?<!\d)(1\d{10}|0\d{2,3}-?\d{7,8})(?!\d)/,
    );
  });
});
