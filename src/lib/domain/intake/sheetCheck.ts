import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Checked, Problem } from '../roster/problem.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';
import type { RowRules } from '../roster/rowRules.ts';
import { stepReader } from '../roster/stepText.ts';
import { cellText, type CellSetting } from './cellText.ts';
import type { Layout } from './layout.ts';
import { rowId, type Correction, type Mapping } from './mapping.ts';
import type { Meaning } from './meaning.ts';
import { rowJudge, type RowJudge, type SkippedKind } from './rowKind.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** What became of a row: skipped for what it says it is, accepted, or refused. */
export type RowResult<T> = { readonly skipped: SkippedKind } | Checked<T>;

/** What is wrong with a cell whose formula has no result in the file. */
const formula = { code: 'missing_value', reason: 'formula' } as const;
/** As many texts of a column as are remembered with what they were read as. */
const KNOWN_TEXTS = 1_000;

interface ColumnToRead<Name> {
  readonly at: number;
  readonly meaning: Name;
  readonly setting: CellSetting;
  /** what texts of the column were read as */
  readonly known: Map<string, string>;
}

/** Where the table of a sheet stands, how it is read, and what a person put right in it. */
export interface SheetToCheck {
  readonly sheet: Pick<Sheet, 'strictWidth'>;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly corrections?: readonly Correction[];
}

/**
 * Checks the rows of a sheet one after another as a mapping says, by the same rules as any file. A
 * problem names the cell as it stands in the sheet.
 */
export class SheetCheck<Name extends Meaning, T> {
  readonly #rules: RowRules<Name, T>;
  readonly #layout: Layout;
  readonly #strictWidth: boolean;
  readonly #columns: readonly ColumnToRead<Name>[];
  readonly #words: ReadonlyMap<string, string>;
  readonly #everywhere = new Map<string, string>();
  readonly #single = new Map<string, string>();
  readonly #step: (text: string) => string;
  readonly #kindOf: RowJudge;
  readonly #required: readonly number[];
  readonly #numbered: { readonly column: Name; readonly part: RosterPart } | null;

  constructor(
    rules: RowRules<Name, T>,
    policy: PolicyDocument,
    { sheet, layout, mapping, corrections = [] }: SheetToCheck,
  ) {
    this.#rules = rules;
    this.#layout = layout;
    this.#kindOf = rowJudge(layout.headers);
    this.#strictWidth = sheet.strictWidth;
    const names = new Map<string, Name>(rules.columns.map(({ name }) => [name, name]));
    const columns = [...mapping.columns.entries()];
    if (mapping.ageFrom !== undefined) columns.push([mapping.ageFrom, 'age_band']);
    this.#columns = columns.flatMap(([at, meaning]) => {
      const name = meaning === null ? undefined : names.get(meaning);
      if (name === undefined) return [];
      const tenThousands = mapping.tenThousands.includes(at);
      const setting = { at: mapping.at, tenThousands };
      return [{ at, meaning: name, setting, known: new Map<string, string>() }];
    });
    const required = new Set(rules.columns.flatMap((one) => (one.required ? [one.name] : [])));
    this.#required = this.#columns.flatMap(({ at, meaning }) =>
      required.has(meaning) ? [at] : [],
    );
    this.#words = new Map(
      Object.entries(mapping.words).flatMap(([meaning, words]) =>
        Object.entries(words).map(([word, id]) => [keyOf(meaning, word.trim()), id] as const),
      ),
    );
    for (const correction of corrections) {
      if ('row' in correction)
        this.#single.set(keyOf(correction.column, String(correction.row)), correction.to);
      else this.#everywhere.set(keyOf(correction.column, correction.from), correction.to);
    }
    this.#step = acceptedLabels(policy, mapping);
    const ids = names.get('worker_id');
    const isNumbered = mapping.numbered === true && !mapping.columns.includes('worker_id');
    this.#numbered = ids !== undefined && isNumbered ? { column: ids, part: mapping.part } : null;
  }

  /** Checks the next row of the sheet. */
  next(row: SheetRow): RowResult<T> {
    const skipped = this.#kindOf(row.cells, () =>
      this.#required.every((at) => (row.cells[at] ?? '').trim() !== ''),
    );
    if (skipped !== null) return { skipped };
    const malformed = this.#shape(row);
    if (malformed) return { problems: [malformed] };

    const unsaved = row.unsaved && this.#unsaved(row, row.unsaved);
    if (unsaved && unsaved.length > 0) return { problems: unsaved };

    const cells: Partial<Record<Name, string>> = {};
    for (const column of this.#columns)
      cells[column.meaning] = this.#read(row.number, row.cells[column.at] ?? '', column);
    if (this.#numbered) cells[this.#numbered.column] = rowId(this.#numbered.part, row.number);
    const checked = this.#rules.check(row.number, cells);
    if (!checked.problems) return checked;
    return { problems: checked.problems.map((problem) => this.#asWritten(problem, row)) };
  }

  #unsaved(row: SheetRow, places: readonly number[]): readonly Problem[] {
    return this.#columns.flatMap(({ at, meaning }) =>
      places.includes(at) && !this.#isCorrected(row.number, meaning)
        ? [this.#asWritten({ ...formula, row: row.number, column: meaning, value: '' }, row)]
        : [],
    );
  }

  #isCorrected(row: number, meaning: Name): boolean {
    return (
      this.#single.has(keyOf(meaning, String(row))) || this.#everywhere.has(keyOf(meaning, ''))
    );
  }

  /** The problem with its cell and header as they stand in the sheet. */
  #asWritten(problem: Problem, { cells }: SheetRow): Problem {
    const at = this.#columns.filter(({ meaning }) => meaning === problem.column).pop()?.at;
    if (at === undefined) return problem;
    const header = this.#layout.headers[at] ?? '';
    return { ...problem, ...(header !== '' && { header }), value: cells[at] ?? '' };
  }

  #read(row: number, raw: string, column: ColumnToRead<Name>): string {
    const { meaning, known } = column;
    if (this.#single.size > 0) {
      const single = this.#single.get(keyOf(meaning, String(row)));
      if (single !== undefined) return this.#textOf(single, column);
    }
    // Columns repeat their few texts: each is read once.
    const before = known.get(raw);
    if (before !== undefined) return before;
    const text = this.#textOf(this.#everywhere.get(keyOf(meaning, raw)) ?? raw, column);
    if (known.size < KNOWN_TEXTS) known.set(raw, text);
    return text;
  }

  #textOf(cell: string, { meaning, setting }: ColumnToRead<Name>): string {
    const text = cellText(meaning, cell, setting);
    const word = this.#words.get(keyOf(meaning, text));
    if (word !== undefined) return word;
    return meaning === 'step' ? this.#step(text) : text;
  }

  #shape({ number: row, cells, flaw }: SheetRow): Problem | null {
    const expected = this.#layout.width;
    const found = cells.length;
    if (flaw === undefined && (!this.#strictWidth || found === expected)) return null;
    return {
      row,
      column: '',
      value: flaw === undefined ? String(found) : '',
      code: 'wrong_field_count',
      reason: flaw ?? 'count',
      expected,
      found,
    };
  }
}

/** Puts the step that is proposed where a person has accepted this way of writing it. */
function acceptedLabels(policy: PolicyDocument, { labels }: Mapping): (text: string) => string {
  if (labels.length === 0) return (text) => text;
  const read = stepReader(policy);
  return (text) => {
    const reading = read(text, undefined);
    if (!('finding' in reading) || reading.finding.code !== 'step_out_of_range') return text;
    const { finding } = reading;
    if (finding.reason === 'outside' || !labels.includes(finding.reason)) return text;
    return finding.perhaps.zh;
  };
}

function keyOf(meaning: string, text: string): string {
  return `${meaning}\n${text}`;
}
