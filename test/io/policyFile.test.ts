import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicies, eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { documentFingerprint } from '../../src/lib/io/fingerprint/document.ts';
import { MAX_POLICY_BYTES, policyFileText, readPolicyFile } from '../../src/lib/io/policyFile.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { refusalPath, refusalSentence } from '../../src/lib/messages/refusalText.ts';
import { policies } from '../arbitrary/policy.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusalsOf = (document: unknown) => {
  const parsed = readPolicyFile(bytes(JSON.stringify(document)));
  return parsed.ok ? [] : parsed.refusals;
};
const [head, ...others] = eighteenGrades.posts;
const { 'gradeAllowance.base': base, ...without } = eighteenGrades.parameters;
const withBase = (change: object) => ({
  ...eighteenGrades,
  parameters: { ...without, 'gradeAllowance.base': { ...base, ...change } },
});
const value = (change: object) =>
  withBase({ values: [{ from: '2022-01', value: '2400', status: 'assumed', ...change }] });

describe('a policy saved and opened again', () => {
  test('has the same fingerprint, whatever it says', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const parsed = readPolicyFile(bytes(policyFileText(policy)));
        expect(parsed).toMatchObject({ ok: true });
        if (parsed.ok) expect(documentFingerprint(parsed.value)).toBe(documentFingerprint(policy));
      }),
      { numRuns: 30 },
    );
  });

  test.each(builtInPolicies.map(({ policy }) => [policy.id, policy] as const))(
    'is the built-in one as it was: %s',
    (_, policy) => {
      const parsed = readPolicyFile(bytes(policyFileText(policy)));
      expect(parsed).toEqual({ ok: true, value: policy });
    },
  );

  test('may be in another encoding of the same text', () => {
    const text = policyFileText(eighteenGrades);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)]);
    expect(readPolicyFile(marked)).toEqual({ ok: true, value: eighteenGrades });
  });
});

describe('a file that is no policy', () => {
  test.each([
    ['no text', new Uint8Array([0x50, 0x4b, 0x03, 0x04])],
    ['half a document', bytes('{ "schema": 1,')],
    ['nothing', bytes('')],
    ['more than any policy holds', new Uint8Array(MAX_POLICY_BYTES + 1)],
  ])('is refused as a whole: %s', (_, content) => {
    const parsed = readPolicyFile(content);
    expect(parsed.ok ? [] : parsed.refusals.map(({ path, code }) => [path, code])).toEqual([
      ['', 'no_policy_file'],
    ]);
  });
});

describe('everything wrong with a policy file names its place, what stands there, and what is allowed', () => {
  test.each([
    ['schema of another version', { ...eighteenGrades, schema: 2 }, 'schema', '2', '1'],
    ['a ladder of no kind', { ...eighteenGrades, ladder: 'x' }, 'ladder', 'x', 'coefficients'],
    ['no posts', { ...eighteenGrades, posts: [] }, 'posts', '', '至少'],
    [
      'a range beyond the last step',
      { ...eighteenGrades, posts: [{ ...head, steps: { from: 1, to: 19 } }, ...others] },
      'posts[0].steps',
      '1–19',
      '1–18',
    ],
    [
      'a value that is no number',
      value({ value: '2400元' }),
      'parameters.gradeAllowance.base.values[0].value',
      '2400元',
      '1000',
    ],
    [
      'a third decimal',
      value({ value: '1.234' }),
      'parameters.gradeAllowance.base.values[0].value',
      '1.234',
      '两位',
    ],
    [
      'no value where one is needed',
      value({ value: null }),
      'parameters.gradeAllowance.base.values[0].value',
      '',
      '补上',
    ],
    [
      'a month that is none',
      value({ from: '2022-13' }),
      'parameters.gradeAllowance.base.values[0].from',
      '2022-13',
      '2023-03',
    ],
    [
      'a status of no kind',
      value({ status: 'sure' }),
      'parameters.gradeAllowance.base.values[0].status',
      'sure',
      'published',
    ],
    [
      'a source that is not listed',
      value({ source: { document: 'x' } }),
      'parameters.gradeAllowance.base.values[0].source.document',
      'x',
      'example',
    ],
    [
      'published without a source',
      value({ status: 'published' }),
      'parameters.gradeAllowance.base.values[0].source',
      '',
      '补上',
    ],
    [
      'a unit of another kind',
      withBase({ unit: 'yuan/year' }),
      'parameters.gradeAllowance.base.unit',
      'yuan/year',
      'yuan/month',
    ],
    [
      'a parameter left out',
      { ...eighteenGrades, parameters: without },
      'parameters.gradeAllowance.base',
      '',
      '补上',
    ],
    [
      'a parameter of another ladder',
      {
        ...eighteenGrades,
        parameters: { ...eighteenGrades.parameters, 'gradeAllowance.ladder.1': base },
      },
      'parameters.gradeAllowance.ladder.1',
      'gradeAllowance.ladder.1',
      '拼写',
    ],
    ['a field of no kind', { ...eighteenGrades, author: 'x' }, 'author', 'author', '拼写'],
  ])('%s', (_, document, path, stands, allowed) => {
    const refusals = refusalsOf(document);
    expect(refusals).toHaveLength(1);
    const [refusal] = refusals;
    if (!refusal) return;
    const zh = messages['zh-CN'];
    expect(refusalPath(zh, refusal)).toBe(path);
    if (path !== 'author' && path !== 'posts') expect(refusal.value).toBe(stands);
    expect(refusalSentence(zh, refusal)).toContain(allowed);
    expect(refusalSentence(messages.en, refusal)).not.toBe('');
  });
});
