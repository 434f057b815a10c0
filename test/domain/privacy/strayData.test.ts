import { describe, expect, test } from 'vitest';
import { strayKind, withoutStrayData } from '../../../src/lib/domain/privacy/strayData.ts';

describe('personal data inside a cell that holds something else', () => {
  test.each([
    ['已核，身份证11010519491231002X，待补材料', 'identityCard'],
    ['2019年到岗 13808712345', 'telephone'],
    ['座机0871-68123456', 'telephone'],
    ['卡6222021234567890128换卡', 'bankCard'],
    ['联系 someone@example.org', 'email'],
    ['现住西山区春雨路12号', 'address'],
  ])('%s: %s', (cell, kind) => {
    expect(strayKind(cell)).toBe(kind);
  });

  test.each([
    '',
    '区级表彰2次',
    '2019-05-01 到岗',
    '社会工作师（中级）',
    '1234567890123',
    '文号〔2022〕54号',
  ])('%j has none', (cell) => {
    expect(strayKind(cell)).toBeNull();
  });
});

describe('a text shown to judge a column by', () => {
  test.each([
    ['身份证530112197102110013，电话13871230037，待补', '身份证…，电话…，待补'],
    ['530112197102110013 13871230037', '… …'],
    ['手机 138-7123-0037', '手机 …'],
    ['卡6222 0212 3456 7890 128换卡', '卡…换卡'],
    ['身份证１１０１０５１９４９１２３１００２Ｘ', '身份证…'],
    ['联系 someone@example.org', '联系 …'],
    ['现住西山区春雨路12号', '…'],
    ['区级表彰2次', '区级表彰2次'],
    ['２０１９年到岗', '２０１９年到岗'],
  ])('%s is shown as %s', (text, shown) => {
    expect(withoutStrayData(text, '…')).toBe(shown);
  });
});
