import { describe, expect, test } from 'vitest';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { policyDiff } from '../../src/lib/domain/policy/policyDiff.ts';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { messages } from '../../src/lib/messages/index.ts';
import type { Language } from '../../src/lib/messages/language.ts';
import { diffSentence, policyDiffRows } from '../../src/lib/messages/policyDiffText.ts';

function sentences(before: PolicyDocument, after: PolicyDocument, language: Language): string[] {
  const words = messages[language];
  const changes = policyDiff(before, after);
  return policyDiffRows(words, language, { before, after }, changes).map((row) =>
    diffSentence(words, row).replace(/[\u00a0\u202f]/g, ' '),
  );
}

function raised(): PolicyDocument {
  const policy = structuredClone(eighteenGrades);
  const base = policy.parameters['gradeAllowance.base'];
  const last = base?.values[2];
  if (last) last.value = '2600';
  const [head] = policy.posts;
  if (head?.steps) head.steps.from = 2;
  policy.ratings = policy.ratings.slice(0, 2);
  const { 'communityBonus.uplift.unqualified': uplift, ...parameters } = policy.parameters;
  expect(uplift).toBeDefined();
  return { ...policy, parameters };
}

describe('the differences between two policies', () => {
  test('are told in Chinese', () => {
    expect(sentences(eighteenGrades, raised(), 'zh-CN')).toEqual([
      '岗位：正职，可在档次：由十八级至七级改为十七级至七级。',
      '社区考核等次：不合格：取消。',
      '职级系数的基数：2023年7月起由2,560 元/月（测算假定）改为2,600 元/月（测算假定）。',
      '不合格社区上浮：取消，原为-100%（测算假定）。'.replace('-', '−'),
    ]);
  });

  test('are told in English', () => {
    expect(sentences(eighteenGrades, raised(), 'en')).toEqual([
      'Post: Head, steps to stand on: Grade 18 to Grade 7 becomes Grade 17 to Grade 7.',
      'Rating of communities: Not qualified: removed.',
      'Base of the grade coefficients: from July 2023, 2,560 yuan/month (Assumed) becomes 2,600 yuan/month (Assumed).',
      'Uplift, not qualified: removed, was −100% (Assumed).',
    ]);
  });

  test('say everything that differs between two districts, with no cell left to a program', () => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const sentence of sentences(builtInPolicy, eighteenGrades, language))
        expect(sentence).not.toMatch(/undefined|\[object|null|[{}]/);
  });

  test('name source and note where nothing else differs', () => {
    const policy = structuredClone(builtInPolicy);
    const value = policy.parameters['housingFund.rate']?.values[0];
    if (value) value.source = { document: 'letter', section: '三' };
    expect(sentences(builtInPolicy, policy, 'zh-CN')[0]).toMatch(
      /^住房公积金单位缴存比例：自始由12%（文件载明、西民函〔2022〕54号 二·一.*）改为12%（文件载明、西民函〔2022〕54号 三.*）。$/,
    );
  });
});
