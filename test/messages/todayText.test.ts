import { expect, test } from 'vitest';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { valuesInYear } from '../../src/lib/domain/scenario/valuesInYear.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { namesOf } from '../../src/lib/messages/names.ts';
import { todayText } from '../../src/lib/messages/todayText.ts';

const zh = messages['zh-CN'];
const names = namesOf(eighteenGrades, 'zh-CN', zh);
const said = (id: string, year: number) =>
  todayText(zh, names, id, valuesInYear(eighteenGrades, [], id, year)).replace(/\s/g, ' ');

test('a value that changes in the year is said with both months', () => {
  expect(said('gradeAllowance.base', 2022)).toBe(
    '2022年7月前 2,400 元/月、2022年7月起 2,480 元/月',
  );
});

test('a value that stays is said alone', () => {
  expect(said('gradeAllowance.base', 2024)).toBe('2,560 元/月');
  expect(said('housingFund.rate', 2022)).toBe('8%');
});
