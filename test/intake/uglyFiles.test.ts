import { describe, expect, test } from 'vitest';
import { mappingOf } from '../../src/lib/domain/intake/sheetGuess.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { IntakeSession } from '../../src/lib/intake/intakeSession.ts';
import { uglyFiles } from '../fixtures/uglyFiles.ts';

const at = { year: 2022, month: 12, day: 31 };

describe('a file as an office may send it', () => {
  test('there are more than forty of them', () => {
    expect(uglyFiles.length).toBeGreaterThan(40);
    expect(new Set(uglyFiles.map(({ name }) => name)).size).toBe(uglyFiles.length);
  });

  test.each(uglyFiles)('$name', async ({ bytes, expected }) => {
    const session = new IntakeSession(builtInPolicy);
    const opened = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
    if ('finding' in opened) {
      expect(opened.finding.code).toBe(expected.refused);
      return;
    }
    expect(expected.refused).toBeUndefined();
    if (expected.encoding !== undefined) expect(opened.encoding).toBe(expected.encoding);
    if (expected.delimiter !== undefined) expect(opened.delimiter).toBe(expected.delimiter);
    if (expected.plan) expect(opened.plan).toEqual(expected.plan);
    const place = opened.plan.roster ?? -1;
    const { guess } = opened.sheets[place]!;
    if (expected.header) expect(guess.layout.headerRows).toEqual(expected.header);
    const mapping = mappingOf(guess, 'roster', at);
    if (expected.columns) expect(mapping.columns).toEqual(expected.columns);

    const result = await session.check({
      parts: { roster: { sheet: place, mapping, corrections: [] } },
      communities: [],
    });
    expect(
      session.problemsOf('roster').map(({ row, column, code }) => `${row} ${column} ${code}`),
    ).toEqual(expected.problems);
    expect(result.roster?.accepted).toBe(expected.accepted);
    const skipped = result.roster?.skipped.flatMap(({ rows }) => rows) ?? [];
    expect(skipped.sort((a, b) => a - b)).toEqual(expected.skipped ?? []);
  });
});
