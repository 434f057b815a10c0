import { describe, expect, test } from 'vitest';
import { parseFacts } from '../../../src/lib/domain/inference/facts/parseFacts.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parsePolicy } from '../../../src/lib/domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import type { Parsed } from '../../../src/lib/domain/policy/refusal.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';

const refusals = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.refusals.map(({ path, code }) => [path, code]);
const scenario = (provision: object) =>
  refusals(parseScenario({ schema: 1, name: '', provisions: [provision] }, builtInPolicy));
const facts = (document: object) =>
  refusals(parseFacts({ workers: 1172, ...document }, builtInPolicy));
type Draft = { -readonly [Key in keyof PolicyDocument]: PolicyDocument[Key] };
const policy = (change: (document: Draft) => void) => {
  const draft: Draft = structuredClone(builtInPolicy);
  change(draft);
  return refusals(parsePolicy(draft));
};
const huge = '9'.repeat(400);

describe('a scenario is refused with its path', () => {
  test.each([
    [{ kind: 'grade_floor', amounts: { member: huge } }, 'provisions[0].amounts.member'],
    [{ kind: 'grade_scale', factor: huge }, 'provisions[0].factor'],
    [{ kind: 'community_bonus', uplifts: { good: `-${huge}` } }, 'provisions[0].uplifts.good'],
    [
      { kind: 'parameters', values: { 'performanceAllowance.amount': huge } },
      'provisions[0].values.performanceAllowance.amount',
    ],
  ])('where a number is larger than any pay: %j', (provision, path) => {
    expect(scenario(provision)).toEqual([[path, 'too_large_a_number']]);
  });

  test('where a rate of the housing fund is no share', () => {
    expect(scenario({ kind: 'housing_fund', rate: '12' })).toEqual([
      ['provisions[0].rate', 'above_one'],
    ]);
  });

  test('where it is a list', () => {
    expect(refusals(parseScenario([], builtInPolicy))).toEqual([['', 'wrong_type']]);
    expect(refusals(parseFacts([], builtInPolicy))).toEqual([['', 'wrong_type']]);
    expect(refusals(parsePolicy([]))).toEqual([['', 'wrong_type']]);
  });
});

describe('facts are refused with their path', () => {
  test.each([
    [{ workers: 1e300 }, 'workers'],
    [{ workers: 11.5 }, 'workers'],
    [{ steps: [{ from: 1, to: 3, count: 1e300 }] }, 'steps[0].count'],
    [{ mean: { value: huge } }, 'mean.value'],
  ])('%j', (document, path) => {
    expect(facts(document).map(([at]) => at)).toEqual([path]);
  });
});

describe('a policy is refused with its path', () => {
  test('where two posts go by one name', () => {
    const found = policy((document) => {
      document.posts = document.posts.map((post, i) =>
        i < 2 ? { ...post, aliases: ['书记'] } : post,
      );
    });
    expect(found).toEqual([['posts[1].aliases[0]', 'duplicate']]);
  });

  test('where the best step of a post is below its worst', () => {
    const step = (value: string) => ({
      label: builtInPolicy.title,
      unit: 'steps' as const,
      values: [{ value, status: 'assumed' as const }],
    });
    const found = policy((document) => {
      document.parameters = {
        ...document.parameters,
        'placement.highest.member': step('9'),
        'placement.lowest.member': step('3'),
      };
    });
    expect(found).toEqual([['parameters.placement.highest.member', 'not_in_order']]);
  });

  test.each(['11.5', huge])('where a figure of people is no whole number: %s', (value) => {
    const at = builtInPolicy.facts.findIndex(({ id }) => id === 'P7.workers');
    const found = policy((document) => {
      document.facts = document.facts.map((fact, i) => (i === at ? { ...fact, value } : fact));
    });
    expect(found).toEqual([[`facts[${String(at)}].value`, 'wrong_format']]);
  });

  test('where an id is a word that every object has', () => {
    const found = policy((document) => {
      document.posts = [...document.posts, { id: 'constructor', label: builtInPolicy.title }];
    });
    expect(found).toContainEqual(['posts[4].id', 'wrong_format']);
  });
});
