import { choicesOf } from '../roster/choices.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Checked, Problem } from '../roster/problem.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';
import type { RowRules } from '../roster/rowRules.ts';
import { stepReader } from '../roster/stepText.ts';
import { cellText, type CellSetting } from './cellText.ts';
import type { Layout } from './layout.ts';
import { rowId, type Correction, type Mapping } from './mapping.ts';
import type { Meaning } from './meaning.ts';
import { skippedKind, type SkippedKind } from './rowKind.ts';
import type { SheetRow } from './sheet.ts';

/** What became of a row: skipped for what it says it is, accepted, or refused. */
export type RowResult<T> = { readonly skipped: SkippedKind } | Checked<T>;

/**
 * Checks the rows of a sheet one after another as a mapping says, by the same rules as any file. A
 * problem names the cell as it stands in the sheet.
 */
export class SheetCheck<Name extends Meaning, T> {
  readonly #rules: RowRules<Name, T>;
  readonly #layout: Layout;
  readonly #strictWidth: boolean;
  readonly #columns: readonly {
    readonly at: number;
    readonly meaning: Name;
    readonly setting: CellSetting;
  }[];
  readonly #words: ReadonlyMap<string, string>;
  readonly #everywhere = new Map<string, string>();
  readonly #single = new Map<string, string>();
  readonly #step: (text: string) => string;
  readonly #numbered: { readonly column: Name; readonly part: RosterPart } | null;

  constructor(
    rules: RowRules<Name, T>,
    policy: PolicyDocument,
    sheet: { readonly layout: Layout; readonly strictWidth: boolean },
    mapping: Mapping,
    corrections: readonly Correction[],
  ) {
    this.#rules = rules;
    this.#layout = sheet.layout;
    this.#strictWidth = sheet.strictWidth;
    const names = new Map<string, Name>(rules.columns.map(({ name }) => [name, name]));
    const columns = [...mapping.columns.entries()];
    if (mapping.ageFrom !== undefined) columns.push([mapping.ageFrom, 'age_band']);
    this.#columns = columns.flatMap(([at, meaning]) => {
      const name = meaning === null ? undefined : names.get(meaning);
      if (name === undefined) return [];
      const tenThousands = mapping.tenThousands.includes(at);
      return [{ at, meaning: name, setting: { at: mapping.at, tenThousands } }];
    });
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
    const skipped = skippedKind(row.cells, this.#layout.headers);
    if (skipped !== null) return { skipped };
    const malformed = this.#shape(row);
    if (malformed) return { problems: [malformed] };

    const cells: Partial<Record<Name, string>> = {};
    const raws = new Map<string, string>();
    for (const { at, meaning, setting } of this.#columns) {
      const raw = row.cells[at] ?? '';
      raws.set(meaning, raw);
      cells[meaning] = this.#read(row.number, meaning, raw, setting);
    }
    if (this.#numbered) cells[this.#numbered.column] = rowId(this.#numbered.part, row.number);
    const checked = this.#rules.check(row.number, cells);
    if (!checked.problems) return checked;
    return {
      problems: checked.problems.map((problem) => ({
        ...problem,
        ...this.#headerOf(problem.column),
        value: raws.get(problem.column) ?? problem.value,
      })),
    };
  }

  #headerOf(column: string): Pick<Problem, 'header'> {
    const at = this.#columns.find(({ meaning }) => meaning === column)?.at;
    const header = at === undefined ? '' : (this.#layout.headers[at] ?? '');
    return header === '' ? {} : { header };
  }

  #read(row: number, meaning: Name, raw: string, setting: CellSetting): string {
    const corrected =
      this.#single.get(keyOf(meaning, String(row))) ?? this.#everywhere.get(keyOf(meaning, raw));
    const text = cellText(meaning, corrected ?? raw, setting);
    const word = this.#words.get(keyOf(meaning, text));
    if (word !== undefined) return word;
    return meaning === 'step' ? this.#step(text) : text;
  }

  #shape({ number: row, cells, flaw }: SheetRow): Problem | null {
    const expected = this.#layout.headers.length;
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

/** The posts or ratings that a column's words may mean; null for a column of anything else. */
export function choicesFor(
  meaning: Meaning,
  policy: PolicyDocument,
): ReturnType<typeof choicesOf> | null {
  if (meaning === 'role') return choicesOf(policy.posts);
  if (meaning === 'appraisal') return choicesOf(policy.appraisals);
  return meaning === 'rating' ? choicesOf(policy.ratings) : null;
}
