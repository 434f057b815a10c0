import { missingMeanings } from '../../domain/intake/mapping.ts';
import type { Meaning } from '../../domain/intake/meaning.ts';
import { ProblemGroups } from '../../domain/intake/problemGroups.ts';
import type { SkippedKind } from '../../domain/intake/rowKind.ts';
import type { Layout } from '../../domain/intake/layout.ts';
import type { Sheet } from '../../domain/intake/sheet.ts';
import { SheetCheck } from '../../domain/intake/sheetCheck.ts';
import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import type { Problem } from '../../domain/roster/problem.ts';
import type { RowRules } from '../../domain/roster/rowRules.ts';
import type { PartRequest, PartResult } from './intakeTypes.ts';

const LISTED_ROWS = 100;

/** The checking of one of the three files, some rows at a time. */
export class PartCheck<Name extends Meaning, T> {
  readonly accepted: T[] = [];
  readonly problems: Problem[] = [];
  readonly #check: SheetCheck<Name, T>;
  readonly #groups = new ProblemGroups();
  readonly #skipped = new Map<SkippedKind, { count: number; rows: number[] }>();
  readonly #missing: readonly Meaning[];
  readonly #sheet: Sheet;
  #at: number;
  #rows = 0;

  constructor(
    sheet: Sheet,
    layout: Layout,
    policy: PolicyDocument,
    rules: RowRules<Name, T>,
    { mapping, corrections }: PartRequest,
  ) {
    const { strictWidth } = sheet;
    this.#sheet = sheet;
    this.#at = layout.first;
    this.#missing = missingMeanings(mapping);
    this.#check = new SheetCheck(rules, policy, { layout, strictWidth }, mapping, corrections);
  }

  /** Checks the next rows; how many were left to check before. */
  advance(count: number): boolean {
    const { rows } = this.#sheet;
    const end = Math.min(this.#at + count, rows.length);
    for (; this.#at < end; this.#at += 1) {
      const row = rows[this.#at];
      if (!row) continue;
      const result = this.#check.next(row);
      if ('skipped' in result) this.#skip(result.skipped, row.number);
      else {
        this.#rows += 1;
        // Without a required column every row lacks it: that is told once, not row by row.
        if (this.#missing.length > 0) continue;
        if (result.problems) for (const problem of result.problems) this.#note(problem);
        else this.accepted.push(result.accepted);
      }
    }
    return this.#at < rows.length;
  }

  result(): Omit<PartResult, 'communities'> {
    return {
      rows: this.#rows,
      accepted: this.accepted.length,
      problems: this.problems.length,
      groups: this.#groups.all(),
      skipped: [...this.#skipped].map(([kind, { count, rows }]) => ({ kind, count, rows })),
      missing: this.#missing,
    };
  }

  #note(problem: Problem): void {
    this.problems.push(problem);
    this.#groups.add(problem);
  }

  #skip(kind: SkippedKind, row: number): void {
    const skipped = this.#skipped.get(kind) ?? { count: 0, rows: [] };
    skipped.count += 1;
    if (skipped.rows.length < LISTED_ROWS) skipped.rows.push(row);
    this.#skipped.set(kind, skipped);
  }
}
