import { describe, expect, test } from 'vitest';
import { kindOfHeader, kindsOfCell } from '../../../src/lib/domain/privacy/personalKind.ts';

describe('a header that announces personal data', () => {
  test.each([
    ['姓名', 'name'],
    ['姓 名', 'name'],
    ['Name', 'name'],
    ['公民身份号码', 'identityCard'],
    ['身份证号', 'identityCard'],
    ['联系电话（手机）', 'telephone'],
    ['工资卡号', 'bankCard'],
    ['开户行', 'bankCard'],
    ['家庭住址', 'address'],
    ['户籍所在地', 'address'],
    ['出生年月', 'birthday'],
    ['Date of birth', 'birthday'],
    ['E-mail', 'email'],
  ])('%s: %s', (header, kind) => {
    expect(kindOfHeader(header)).toBe(kind);
  });

  test.each([
    '人员编号',
    '社区名称',
    '岗位',
    '档次',
    '工作年限',
    '学历',
    '备注',
    'worker_id',
    'stage',
  ])('%s announces none', (header) => {
    expect(kindOfHeader(header)).toBeNull();
  });
});

describe('a cell that has the form of personal data', () => {
  test.each([
    ['11010519491231002X', 'identityCard'],
    ['１３８ ０８７１ ２３４５', 'telephone'],
    ['+86-13808712345', 'telephone'],
    ['(0871)68123456', 'telephone'],
    ['6222 0212 3456 7890 128', 'bankCard'],
    ['someone@example.org', 'email'],
    ['昆明市西山区春雨路12号3栋502室', 'address'],
    ['李建国', 'name'],
    ['欧阳文', 'name'],
    ['阿依·古丽仙', 'name'],
    ['1987年3月', 'birthday'],
    ['1987-03-05 00:00:00', 'birthday'],
  ])('%s: %s', (cell, kind) => {
    expect(kindsOfCell(cell)).toContain(kind);
  });

  test.each([
    '',
    '12',
    'W0001',
    '马街社区',
    '高中',
    '大专',
    '四级十二档',
    '委员',
    '6222021234567890120',
    '1987-13-05',
    '优秀',
  ])('%j has none', (cell) => {
    expect(kindsOfCell(cell)).toEqual([]);
  });
});
