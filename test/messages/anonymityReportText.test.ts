import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { measureAnonymity } from '../../src/lib/domain/privacy/measureAnonymity.ts';
import type { Worker } from '../../src/lib/domain/roster/worker.ts';
import { anonymityReportRows } from '../../src/lib/messages/anonymityReportText.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { languages } from '../../src/lib/messages/language.ts';

const people = (count: number, step: number, communityId: string): Worker[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ workerId: `${communityId}-${String(step)}-${String(i)}`, communityId },
    ...{ post: 'member', step },
  }));
/** Two who stand alone, four and twelve who are alike. */
const workers = [
  ...people(1, 7, 'C1'),
  ...people(4, 8, 'C1'),
  ...people(1, 7, 'C2'),
  ...people(12, 10, 'C2'),
];
const known = ['communityId', 'step'] as const;
const measured = measureAnonymity(workers, known, new Set(), builtInPolicy);

describe('the report on who can be told apart', () => {
  test('tells class sizes, rows that stand alone, and what each generalisation would do', () => {
    const rows = anonymityReportRows(messages.en, { ...measured, known, chosen: [] });
    expect(rows).toEqual([
      [
        ...['Part', 'What', messages.en.privacy.kTitle, messages.en.privacy.uniqueTitle],
        ...[messages.en.privacy.classesTitle, 'Rows'],
      ],
      [messages.en.privacy.knownColumns, 'Community, Step', '', '', '', ''],
      ['As it stands', '', '1', '2', '4', '18'],
      ['People alike', 'classes of 1', '', '', '2', '2'],
      ['People alike', 'classes of 4', '', '', '1', '4'],
      ['People alike', 'classes of 12', '', '', '1', '12'],
      [messages.en.privacy.coarser, 'Leave out the community', '2', '0', '3', '18'],
      [messages.en.privacy.coarser, 'Level instead of step', '1', '1', '3', '18'],
    ]);
  });

  test('names the generalisations that are applied', () => {
    const chosen = ['dropCommunity'] as const;
    const after = measureAnonymity(workers, known, new Set(chosen), builtInPolicy);
    const rows = anonymityReportRows(messages['zh-CN'], { ...after, known, chosen });
    expect(rows[2]?.slice(0, 2)).toEqual(['已采用的归并', '略去社区']);
    expect(rows.filter(([, what]) => what === '略去社区')).toHaveLength(1);
  });

  test.each(languages)('holds no small count in the public version in %s', (language) => {
    for (const threshold of [3, 5, 10]) {
      const text = messages[language];
      const rows = anonymityReportRows(text, { ...measured, known, chosen: [], threshold });
      const counts = rows.slice(1).flatMap((row) => row.slice(2));
      for (const count of counts)
        expect(
          count === '' || count === '*' || Number(count) === 0 || Number(count) >= threshold,
        ).toBe(true);
      expect(rows.find(([part]) => part === text.privacy.report.now)?.slice(2)).toEqual([
        ...['*', '*', '*', '18'],
      ]);
      expect(rows[rows.length - 1]?.[1]).toBe(text.privacy.hiddenNote(String(threshold)));
    }
  });

  test('is as wide as its header in every row', () => {
    for (const threshold of [undefined, 3]) {
      const rows = anonymityReportRows(messages.en, {
        ...{ ...measured, known, chosen: ['stepToLevel'] },
        ...(threshold !== undefined && { threshold }),
      });
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([6]));
    }
  });
});
