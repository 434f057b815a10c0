import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { mappingOf } from '../../src/lib/domain/intake/sheetGuess.ts';
import type { Sheet } from '../../src/lib/domain/intake/sheet.ts';
import { headerProblems } from '../../src/lib/intake/headerProblems.ts';
import { IntakeSession } from '../../src/lib/intake/intakeSession.ts';
import { openFile } from '../../src/lib/io/sheets/openFile.ts';
import { uglyFiles } from '../fixtures/uglyFiles.ts';
import { workbook } from '../fixtures/workbook.ts';
import { readRoster } from './readOne.ts';

const policy: PolicyDocument = builtInPolicy;
const at = { year: 2022, month: 12, day: 31 };

/** The sheet that a roster is read from, of a file that can be opened. */
function sheetOf(bytes: Uint8Array): Sheet | undefined {
  const session = new IntakeSession(policy);
  const seen = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
  const opened = openFile(bytes);
  if ('finding' in seen || 'finding' in opened) return undefined;
  return opened.sheets[seen.plan.roster ?? 0];
}

/** What the page makes of a file before anybody has said anything. */
async function inThePage(bytes: Uint8Array) {
  const session = new IntakeSession(policy);
  const seen = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
  if ('finding' in seen) throw new Error(seen.finding.code);
  const sheet = seen.plan.roster ?? 0;
  const { guess } = seen.sheets[sheet]!;
  const mapping = mappingOf(guess, 'roster', at);
  const parts = { roster: { sheet, mapping, corrections: [] } };
  const { roster } = await session.check({ parts, communities: [] });
  const used = session.sheetOf('roster')!;
  const ofFile = headerProblems({ sheet: used.sheet, layout: guess.layout, mapping });
  return {
    rows: roster?.rows,
    people: session.accepted.roster,
    problems: ofFile.length > 0 ? ofFile : session.problemsOf('roster'),
    skipped: roster?.skipped.flatMap(({ kind, rows }) => rows.map((row) => ({ row, kind }))),
  };
}

/** What the command line makes of it. */
function onTheCommandLine(bytes: Uint8Array) {
  const { rows, accepted: people, problems, skipped } = readRoster(bytes);
  return { rows, people, problems, skipped: [...skipped] };
}

/** Every row of a sheet with as many cells as the widest has, as a spreadsheet program saves it. */
function gridOf({ rows }: Sheet): readonly (readonly string[])[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const grid: string[][] = [];
  for (const { number, cells } of rows) {
    while (grid.length < number - 1) grid.push(Array.from({ length: width }, () => ''));
    grid.push(Array.from({ length: width }, (_, i) => cells[i] ?? ''));
  }
  return grid;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const byRow = (one: { readonly row: number }, other: { readonly row: number }): number =>
  one.row - other.row;

describe('a table gives the same people, the same problems and the same rows left out', () => {
  const missing = ['人员编号,职务,职级', '0001,委员,四级十二档'].map((line) => line.split(','));
  const twice = ['人员编号,社区编号,岗位,岗位,档次', '0001,S01,委员,x,3'].map((line) =>
    line.split(','),
  );
  const renamed = ['worker_id,community_id,post,step', '1,S01,member,7', 'Total,1,,'].map((line) =>
    line.split(','),
  );
  const tables = [
    ...uglyFiles.flatMap(({ name, bytes }) => {
      const sheet = sheetOf(bytes);
      // What a lost separator or quotation mark is in a text, no workbook has.
      const isWhole = sheet?.rows.every(({ flaw }) => flaw === undefined);
      return sheet && isWhole && name !== 'a lost separator' ? [{ name, rows: gridOf(sheet) }] : [];
    }),
    { name: 'no community in the words of an office', rows: missing },
    { name: 'two columns of posts that differ', rows: twice },
    { name: 'own names of columns and one of an office', rows: renamed },
  ];

  test.each(tables)(
    'as CSV and as a workbook, in the page and on the command line: $name',
    async ({ rows }) => {
      const csv = new TextEncoder().encode(
        rows.map((cells) => cells.map(quoted).join(',')).join('\r\n'),
      );
      const book = workbook([{ name: '名册', rows }]);
      const line = onTheCommandLine(csv);
      expect(onTheCommandLine(book)).toEqual(line);
      for (const bytes of [csv, book]) {
        const page = await inThePage(bytes);
        expect({ ...page, skipped: page.skipped?.sort(byRow) }).toEqual(line);
      }
    },
  );
});

describe('a cell too many in one row of a text', () => {
  const HEADER = '人员编号,社区编号,岗位,档次\n';

  test('refuses that row and no other', () => {
    const { accepted, problems } = readRoster(
      `${HEADER}1,S01,委员,3\n2,S01,委员,3,备注\n3,S01,委员,3\n`,
    );
    expect(accepted.map(({ workerId }) => workerId)).toEqual(['1', '3']);
    expect(problems).toMatchObject([{ row: 3, code: 'wrong_field_count', expected: 4, found: 5 }]);
  });

  test('refuses every row that has one, for their cells may stand in the wrong column', () => {
    const { accepted } = readRoster(`${HEADER}1,S01,委员,3,5\n2,S01,委员,3,5\n`);
    expect(accepted).toEqual([]);
  });

  test('is none where most lines end in a separator that the header lacks, or the header does', () => {
    expect(readRoster(`${HEADER}1,S01,委员,3,\n2,S01,委员,3,\n`).accepted).toHaveLength(2);
    const ended = HEADER.replace('\n', ',\n');
    expect(readRoster(`${ended}1,S01,委员,3\n2,S01,委员,3\n`).accepted).toHaveLength(2);
  });
});

describe('two columns with one header', () => {
  const rows = (second: string) =>
    `worker_id,community_id,role,step,步,档次\n1,S01,委员,3,x,${second}\n`;

  test('are asked about where they differ', () => {
    expect(readRoster(rows('4')).problems).toMatchObject([
      { row: 1, column: 'step', code: 'duplicate_column', headers: ['step', '档次'] },
    ]);
  });

  test('are one where they hold the same', () => {
    expect(readRoster(rows('3')).accepted).toMatchObject([{ step: 3 }]);
  });
});
