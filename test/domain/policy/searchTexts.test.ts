import { describe, expect, test } from 'vitest';
import { searchTexts } from '../../../src/lib/domain/policy/searchTexts.ts';

const entries = [
  { id: 'housingFund.rate', texts: ['住房公积金单位缴存比例', 'Housing fund rate', '二·一'] },
  { id: 'baseAllowance.member', texts: ['基础补贴：委员', 'Base allowance, member', '二·一'] },
  { id: 'housingFund.base', texts: ['住房公积金缴存基数', 'Base of the housing fund', '二·二'] },
];
const found = (query: string) => searchTexts(entries, query).map(({ id }) => id);

describe('a search', () => {
  test('finds an entry by a word of any of its texts, whatever case and width', () => {
    expect(found('member')).toEqual(['baseAllowance.member']);
    expect(found('ＭＥＭＢＥＲ')).toEqual(['baseAllowance.member']);
    expect(found('二·二')).toEqual(['housingFund.base']);
  });

  test('asks for every word', () => {
    expect(found('fund rate')).toEqual(['housingFund.rate']);
    expect(found('fund member')).toEqual([]);
  });

  test('puts a name that begins with the query before one that holds it', () => {
    expect(found('基')).toEqual(['baseAllowance.member', 'housingFund.base']);
    expect(found('缴存')).toEqual(['housingFund.rate', 'housingFund.base']);
  });

  test('for nothing finds nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' ，。 ')).toEqual([]);
  });
});
