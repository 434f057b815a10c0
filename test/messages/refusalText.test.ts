import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../src/lib/domain/policy/refusal.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { refusalText } from '../../src/lib/messages/refusalText.ts';

const unknownPost: Refusal = {
  path: 'provisions[0].amounts.manager',
  code: 'unknown_post',
  value: 'manager',
  allowed: ['head', 'deputy'],
};

describe('a refusal', () => {
  test('names the field, what stands there and what would be right', () => {
    expect(refusalText(messages['zh-CN'], unknownPost)).toBe(
      'provisions[0].amounts.manager：政策标准中没有岗位“manager”。可用：head、deputy。',
    );
    expect(refusalText(messages.en, unknownPost)).toBe(
      'provisions[0].amounts.manager: The policy has no post "manager". Use one of: head, deputy.',
    );
  });

  test('of the whole document says so', () => {
    const text = refusalText(messages.en, {
      path: '',
      code: 'no_policy_file',
      value: '',
      allowed: [],
    });
    expect(text).toMatch(/^the whole file: /);
  });

  test.each([
    ['no_policy_file', '政策文件', 'policy file'],
    ['no_scenario_file', '方案文件', 'scenario file'],
    ['no_facts_file', '已知数据文件', 'file of facts'],
  ] as const)('calls a file by what it was opened as: %s', (code, zh, en) => {
    const refusal: Refusal = { path: '', code, value: '', allowed: [] };
    expect(refusalText(messages['zh-CN'], refusal)).toContain(zh);
    expect(refusalText(messages.en, refusal)).toContain(en);
  });

  test('of a missing field says what should stand there', () => {
    const missing: Refusal = {
      path: 'name',
      code: 'missing_field',
      value: '',
      allowed: ['string'],
    };
    expect(refusalText(messages.en, missing)).toBe('name: This is missing. It should be string.');
  });
});
