import { describe, expect, test } from 'vitest';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { policyContrast } from '../../src/lib/domain/policy/policyContrast.ts';
import { messages } from '../../src/lib/messages/index.ts';
import type { Language } from '../../src/lib/messages/language.ts';
import { ladderLines, uncomparedLines } from '../../src/lib/messages/policyContrastText.ts';

const policies = { before: builtInPolicy, after: eighteenGrades };
const contrast = policyContrast(builtInPolicy, eighteenGrades)!;
const ladders = (language: Language) => ladderLines(messages[language], language, policies);
const rest = (language: Language) => uncomparedLines(messages[language], language, contrast);

describe('two different ladders', () => {
  test('are each told by levels, steps, posts and their ranges', () => {
    const [shape, , made, posts] = ladders('zh-CN');
    expect(shape).toContain('4 个级、12 个档次（一级一档至四级十二档），各档定额。');
    expect(made).toContain('18 个档次（十八级至一级），系数乘以基数。');
    expect(posts).toContain('正职（十八级至七级）、副职（十五级至四级）');
  });

  test('have what is not compared summed up, in either language, with no id left', () => {
    expect(rest('zh-CN')[0]).toBe('阶梯：12 档 → 18 档，逐档金额不逐一比较。');
    expect(rest('zh-CN')).toContain(
      '岗位：4 项 → 3 项；仅前者有：一肩挑、委员；仅后者有：专职工作者。',
    );
    expect(rest('en')[0]).toMatch(/^Ladder: 12 steps → 18 steps/);
    for (const line of [...rest('zh-CN'), ...rest('en')])
      expect(line).not.toMatch(/[a-z][A-Z]|undefined/);
  });
});
