import type { CommunityMatch } from '../domain/intake/communityWords.ts';
import type { Correction, Mapping } from '../domain/intake/mapping.ts';
import type { Meaning } from '../domain/intake/meaning.ts';
import type { SheetPlan } from '../domain/intake/plan.ts';
import type { ProblemGroup } from '../domain/intake/problemGroups.ts';
import type { SkippedKind } from '../domain/intake/rowKind.ts';
import type { SheetRow } from '../domain/intake/sheet.ts';
import type { SheetGuess } from '../domain/intake/sheetGuess.ts';
import type { Delimiter } from '../io/csv/records.ts';
import type { Encoding } from '../io/text/encoding.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import type { Problem } from '../domain/roster/problem.ts';
import type { BonusRow, Community, Worker } from '../domain/roster/worker.ts';
import type { ColumnVerdict } from '../domain/privacy/judgeColumns.ts';
import type { CarriedRoll, RollByCommunity } from './carriedRoll.ts';

/** A sheet as the page shows it: its first rows, and what was made of it. */
export interface SheetOverview {
  readonly name: string;
  readonly hidden: boolean;
  /** rows that are not blank */
  readonly rows: number;
  readonly preview: readonly SheetRow[];
  readonly guess: SheetGuess;
  /** which columns hold personal data */
  readonly verdicts: readonly ColumnVerdict[];
}

/** A file that has been opened. */
export interface Overview {
  readonly kind: 'workbook' | 'text' | 'pasted';
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheets: readonly SheetOverview[];
  /** which sheet seems to be which file */
  readonly plan: SheetPlan;
}

/** How one of the three files is to be read. */
export interface PartRequest {
  /** place of the sheet in the workbook */
  readonly sheet: number;
  readonly mapping: Mapping;
  readonly corrections: readonly Correction[];
}

/** What is to be checked. */
export interface CheckRequest {
  readonly parts: Readonly<Partial<Record<RosterPart, PartRequest>>>;
  /**
   * the communities in use, where the file brings none: a bonus roll is held against them, and
   * those of a roster are looked for among them
   */
  readonly communities: readonly string[];
  /** the bonus roll in use, where the file brings communities and no roll */
  readonly roll?: RollByCommunity;
}

/** Rows left out for what they say they are. */
export interface SkippedRows {
  readonly kind: SkippedKind;
  readonly count: number;
  /** the first of them, as the spreadsheet numbers them */
  readonly rows: readonly number[];
}

/** What became of the rows of one file. */
export interface PartResult {
  /** rows of data: accepted and refused, without those that were skipped */
  readonly rows: number;
  readonly accepted: number;
  readonly problems: number;
  readonly groups: readonly ProblemGroup[];
  readonly skipped: readonly SkippedRows[];
  /** the required columns that nothing is mapped to; then no row is accepted */
  readonly missing: readonly Meaning[];
  /** how its communities were found in the list; null where there is no list to find them in */
  readonly communities: CommunityMatch | null;
  /** of a list of communities that comes without a bonus roll: who of the one in use carries over */
  readonly roll?: CarriedRoll;
}

export type CheckResult = Readonly<Partial<Record<RosterPart, PartResult>>>;

/** A row of the sheet with what is wrong in it. */
export interface ProblemPage {
  readonly problems: readonly Problem[];
  readonly all: number;
}

/** The rows that passed. */
export interface AcceptedRows {
  readonly roster?: readonly Worker[];
  readonly bonus?: readonly BonusRow[];
  readonly communities?: readonly Community[];
}
