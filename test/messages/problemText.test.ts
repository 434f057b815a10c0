import { describe, expect, test } from 'vitest';
import { readRoster } from '../intake/readOne.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { languages, type Language } from '../../src/lib/messages/language.ts';
import { placeText, problemText } from '../../src/lib/messages/problemText.ts';

function told(language: Language, roster: string): string[] {
  const { problems } = readRoster(roster);
  const words = messages[language];
  return problems.map((one) => `${placeText(words, one)} ${problemText(words, one)}`);
}

const rows = (...lines: readonly string[]) =>
  ['worker_id,community_id,role,step,points', ...lines].join('\n');

describe('a problem as a sentence', () => {
  test('says in Chinese where it stands, what is wrong and what would be right', () => {
    expect(told('zh-CN', rows('W1,C1,书记,13,', 'W1,C1,委员,四档,x'))).toEqual([
      '第 2 行“岗位”列（表头“role”） 岗位“书记”不在政策标准所列岗位之内。可填：一肩挑、正职、副职、委员。',
      '第 2 行“档次”列（表头“step”） 档次“13”超出范围。可填 1 至 12 的整数，或“四级十二档”一类的全称。',
      '第 3 行“人员编号”列（表头“worker_id”） 人员编号“W1”与第 2 行重复。每人只应有一行；已采用首次出现的一行。',
      '第 3 行“档次”列（表头“step”） “四档”未写明级别，无法确定是否连续编号。请核对后填写数字或全称，如“二级四档”。',
      '第 3 行“积分”列（表头“points”） “积分”应为不小于零的数字，现为“x”。请填如 12 或 3.5 的数。',
    ]);
  });

  test('says in English where it stands, what is wrong and what would be right', () => {
    expect(told('en', rows('W1,C1,member,2', 'W2,,member,二级一档,'))).toEqual([
      'Row 2 This row has 4 fields and the header has 5. Look for a delimiter or a quotation mark too many or too few.',
      'Row 3, column "community_id" "Community id" is empty. Fill it in.',
      'Row 3, column "step" "二级一档" could mean two things: steps are numbered through all levels, and counted inside the level it would be "Level 2, step 4 (二级四档)". Check, and write the number or the label of the step numbered through.',
    ]);
  });

  test.each(languages)('names no column in %s by its code', (language) => {
    const { columns, ...words } = messages[language].problems;
    const codes = Object.keys(columns).filter((code) => code.includes('_'));
    const said = (leaf: unknown): readonly string[] => {
      if (typeof leaf === 'string') return [leaf];
      if (typeof leaf === 'function') return [String((leaf as () => unknown)())];
      return Object.values(leaf as object).flatMap(said);
    };
    const texts = [...Object.values(columns), ...said(words)];
    for (const code of codes) expect(texts.filter((text) => text.includes(code))).toEqual([]);
    for (const [code, word] of Object.entries(columns)) expect(word).not.toBe(code);
  });

  test('names a column by the word of the interface, and by the header that the file has', () => {
    const place = { row: 4, column: 'role', value: '' } as const;
    const own = { ...place, code: 'missing_value', header: '现任职务' } as const;
    const [en, zh] = [messages.en, messages['zh-CN']];
    expect(placeText(en, own)).toBe('Row 4, column "Post" (header "现任职务")');
    expect(placeText(zh, own)).toBe('第 4 行“岗位”列（表头“现任职务”）');
    expect(problemText(en, own)).toBe('"Post" is empty. Fill it in.');
    expect(placeText(zh, { ...own, header: '岗位' })).toBe('第 4 行“岗位”列');
    expect(placeText(en, { ...place, code: 'missing_value' })).toBe('Row 4, column "Post"');
  });

  test.each(languages)('names in %s the headers that a missing column may have', (language) => {
    expect(told(language, 'worker_id,community_id,role\nW1,C1,head\n')[0]).toContain('职级档次');
  });
});
