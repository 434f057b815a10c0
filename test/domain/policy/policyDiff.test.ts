import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicies, eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { policyDiff, policyParts } from '../../../src/lib/domain/policy/policyDiff.ts';
import {
  policySchema,
  type Dated,
  type PolicyDocument,
} from '../../../src/lib/domain/policy/policySchema.ts';
import { changeMonths, settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { policies } from '../../arbitrary/policy.ts';

function withValues(policy: PolicyDocument, id: string, values: readonly Dated[]): PolicyDocument {
  const parameter = policy.parameters[id];
  if (!parameter) throw new RangeError(id);
  return {
    ...policy,
    parameters: { ...policy.parameters, [id]: { ...parameter, values: [...values] } },
  };
}

const base = 'gradeAllowance.base';
const [head] = eighteenGrades.posts;
if (!head) throw new RangeError('no post');

describe('two policies', () => {
  test('that are one and the same differ in nothing', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(policyDiff(policy, structuredClone(policy))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('that differ in nothing set the same values in every month', () => {
    fc.assert(
      fc.property(policies, policies, (one, other) => {
        const mixed = { ...one, parameters: { ...one.parameters, ...shared(one, other) } };
        const differing = new Set(
          policyDiff(one, mixed).flatMap((change) =>
            change.part === 'parameters' ? [change.id] : [],
          ),
        );
        for (const month of ['2000-01', ...changeMonths(one), ...changeMonths(mixed)]) {
          const [before, after] = [settingsAt(one, month), settingsAt(mixed, month)];
          for (const [id, value] of before)
            if (!differing.has(id)) expect([id, after.get(id)]).toEqual([id, value]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are told apart the same way round and back', () => {
    fc.assert(
      fc.property(policies, policies, (one, other) => {
        const [there, back] = [policyDiff(one, other), policyDiff(other, one)];
        expect(back).toHaveLength(there.length);
      }),
      { numRuns: 30 },
    );
  });

  test('differ in every part where they are of two districts', () => {
    const parts = new Set(policyDiff(builtInPolicy, eighteenGrades).map(({ part }) => part));
    for (const part of ['document', 'posts', 'levels', 'steps', 'ratings', 'sources', 'parameters'])
      expect([part, parts.has(part as 'posts')]).toEqual([part, true]);
  });

  test.each(builtInPolicies.map(({ policy }) => [policy.id, policy] as const))(
    'differ in nothing after a way through a file: %s',
    (_, policy) => {
      expect(policyDiff(policy, JSON.parse(JSON.stringify(policy)) as PolicyDocument)).toEqual([]);
    },
  );
});

describe('a changed value', () => {
  const dated = (from: string, value: string): Dated => ({ from, value, status: 'assumed' });
  const policy = withValues(eighteenGrades, base, [
    dated('2022-01', '2400'),
    dated('2022-07', '2480'),
    dated('2023-07', '2560'),
  ]);
  const valuesAgainst = (values: readonly Dated[]) =>
    policyDiff(policy, withValues(policy, base, values)).map((change) =>
      change.part === 'parameters'
        ? change.values.map(({ from, before, after }) => [from, before?.value, after?.value])
        : change,
    );

  test('is told for the months in which it differs', () => {
    const values = [dated('2022-01', '2400'), dated('2022-07', '2500'), dated('2023-07', '2560')];
    expect(valuesAgainst(values)).toEqual([[['2022-07', '2480', '2500']]]);
  });

  test('is told twice where what it is changed from changes meanwhile', () => {
    const values = [dated('2022-01', '2400'), dated('2022-07', '2600')];
    expect(valuesAgainst(values)).toEqual([
      [
        ['2022-07', '2480', '2600'],
        ['2023-07', '2560', '2600'],
      ],
    ]);
  });

  test('that begins later holds what was there in between', () => {
    const values = [dated('2022-01', '2400'), dated('2022-09', '2480'), dated('2023-07', '2560')];
    expect(valuesAgainst(values)).toEqual([[['2022-07', '2480', '2400']]]);
  });

  test('is so from the beginning where the first value is another', () => {
    const values = [dated('2022-03', '2300'), dated('2022-07', '2480'), dated('2023-07', '2560')];
    expect(valuesAgainst(values)).toEqual([[[null, '2400', '2300']]]);
  });

  test('is no change where it is only stated again', () => {
    const values = [...(policy.parameters[base]?.values ?? []), dated('2024-01', '2560')];
    expect(valuesAgainst(values)).toEqual([]);
  });

  test('counts also where only its status is another', () => {
    const published = withValues(builtInPolicy, 'housingFund.rate', [
      { from: '2022-01', value: '0.12', status: 'assumed' },
    ]);
    expect(policyDiff(builtInPolicy, published)).toMatchObject([
      {
        part: 'parameters',
        change: 'changed',
        id: 'housingFund.rate',
        values: [{ from: null, before: { status: 'published' }, after: { status: 'assumed' } }],
      },
    ]);
  });
});

describe('the members of a policy', () => {
  test('are added, removed, changed and moved by their ids', () => {
    const [, deputy, staff] = eighteenGrades.posts;
    const clerk = { id: 'clerk', label: { zh: '干事', en: 'Clerk' } };
    const lower = { ...head, steps: { from: 2, to: 12 } };
    if (!deputy || !staff) throw new RangeError('no post');
    const posts = [staff, lower, clerk];
    expect(policyDiff(eighteenGrades, { ...eighteenGrades, posts })).toEqual([
      {
        part: 'posts',
        change: 'changed',
        id: 'head',
        label: head.label,
        fields: [{ field: 'steps', before: { from: 1, to: 12 }, after: { from: 2, to: 12 } }],
      },
      { part: 'posts', change: 'removed', id: 'deputy', label: deputy.label },
      { part: 'posts', change: 'added', id: 'clerk', label: clerk.label },
      { part: 'posts', change: 'order' },
    ]);
  });

  test('are compared in every list that a policy document can hold', () => {
    const compared = new Set<string>([
      ...policyParts,
      'parameters',
      'id',
      'title',
      'ladder',
      'stepOrder',
    ]);
    const apart = ['$schema', 'schema'];
    expect(
      Object.keys(policySchema.entries).filter((key) => !compared.has(key) && !apart.includes(key)),
    ).toEqual([]);
  });
});

/** Parameters of another policy, where both have them by the same id and unit. */
function shared(one: PolicyDocument, other: PolicyDocument): PolicyDocument['parameters'] {
  return Object.fromEntries(
    Object.entries(other.parameters).filter(([id]) => one.parameters[id] !== undefined),
  );
}
