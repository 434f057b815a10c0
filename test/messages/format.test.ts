import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/messages/index.ts';

const zh = messages['zh-CN'].format;
const en = messages.en.format;
const THIN = '\u202f';
const SPACE = '\u00a0';

describe('numbers with their units', () => {
  test('stand a space apart that never breaks, a narrow one in Chinese', () => {
    expect(zh.people(1172)).toBe(`1,172${THIN}人`);
    expect(zh.yuan(613969901n)).toBe(`6,139,699.01${THIN}元`);
    expect(zh.yuanPerMonth(100900n)).toBe(`1,009${THIN}元/月`);
  });

  test('count one person in the singular in English', () => {
    expect(en.people(1)).toBe(`1${SPACE}person`);
    expect(en.people(0)).toBe(`0${SPACE}people`);
  });

  test('write a large amount in 万元 and in millions, rounded alike', () => {
    expect(zh.large(118250000n)).toBe(`118.25${THIN}万元`);
    expect(en.large(118250000n)).toBe(`1.1825${SPACE}million yuan`);
    expect(zh.large(613969901n)).toBe(`613.97${THIN}万元`);
    expect(en.large(613969901n)).toBe(`6.1397${SPACE}million yuan`);
    expect(en.large(4950n)).toBe(`0.0000${SPACE}million yuan`);
  });

  test('carry a plus for more, a true minus for less and nothing for zero', () => {
    expect(zh.signedYuan(2310000n)).toBe(`+23,100.00${THIN}元`);
    expect(zh.signedYuan(-2310000n)).toBe(`−23,100.00${THIN}元`);
    expect(zh.signedYuan(0n)).toBe(`0.00${THIN}元`);
    expect(en.signedLarge(-118250000n)).toBe(`−1.1825${SPACE}million yuan`);
  });

  test('say a change of cost in words', () => {
    expect(zh.costChange(100n)).toBe(`增支 1.00${THIN}元`);
    expect(zh.costChange(-100n)).toBe(`减支 1.00${THIN}元`);
    expect(zh.costChange(0n)).toBe('与现行一致');
    expect(en.costChange(-100n)).toBe(`1.00${SPACE}yuan less`);
  });

  test('write a percentage as it was rounded, and a dash for a share of nothing', () => {
    expect(zh.percent('-0.86')).toBe('−0.86%');
    expect(zh.signedPercent('0.86')).toBe('+0.86%');
    expect(zh.signedPercent('0.00')).toBe('0.00%');
    expect(zh.signedPercent('-0.86')).toBe('−0.86%');
    expect(zh.signedPercent(null)).toBe('—');
  });

  test('name months as the language does', () => {
    expect(zh.month('2023-03')).toBe('2023年3月');
    expect(en.month('2023-03')).toBe('March 2023');
  });
});
