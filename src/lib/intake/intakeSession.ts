import type { ReadSheet } from '../domain/intake/communityWords.ts';
import { rosterParts } from '../domain/intake/meaning.ts';
import { layoutAt } from '../domain/intake/layout.ts';
import { groupOf, ProblemGroups } from '../domain/intake/problemGroups.ts';
import { planSheets } from '../domain/intake/plan.ts';
import { skippedByKind } from '../domain/intake/rowKind.ts';
import type { Sheet } from '../domain/intake/sheet.ts';
import { guessSheet, type SheetGuess } from '../domain/intake/sheetGuess.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { Problem } from '../domain/roster/problem.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import type { NotOpened, OpenedFile, SheetOrigin } from '../io/sheets/openFile.ts';
import { carriedRoll } from './carriedRoll.ts';
import { checkPeople, type CheckedPeople } from './checkPeople.ts';
import type {
  AcceptedRows,
  CheckRequest,
  CheckResult,
  Overview,
  PartResult,
  ProblemPage,
  SheetOverview,
} from './intakeTypes.ts';
import { judgeSheet } from './judgeSheet.ts';
import { openSource, type IntakeSource } from './openSource.ts';
import type { PartToRead } from './partReading.ts';

/** Hears how far a long piece of work has come, of how much. */
export type Progress = (done: number, all: number) => void;

const PREVIEW_ROWS = 12;
/** As many rows as are named of those that were left out. */
const LISTED_ROWS = 100;

/** A sheet that one of the files was read from, and the workbook that it stands in. */
export interface UsedSheet extends ReadSheet {
  readonly origin: SheetOrigin | null;
}

/**
 * One opening of a file, from its bytes to its checked rows. Lives in a worker; needs nothing of
 * one, so that it can be tested and used without.
 */
export class IntakeSession {
  readonly #policy: PolicyDocument;
  #sheets: readonly Sheet[] = [];
  #guesses: SheetGuess[] = [];
  #accepted: AcceptedRows = {};
  #problems: Partial<Record<RosterPart, readonly Problem[]>> = {};
  #origins: readonly (SheetOrigin | null)[] = [];
  #used: Partial<Record<RosterPart, UsedSheet>> = {};

  constructor(policy: PolicyDocument) {
    this.#policy = policy;
  }

  get accepted(): AcceptedRows {
    return this.#accepted;
  }

  /** The problems found at the last check. */
  problemsOf(part: RosterPart): readonly Problem[] {
    return this.#problems[part] ?? [];
  }

  /** Some of the problems of the last check, all of them or those of one group. */
  problemPage(
    part: RosterPart,
    group: string | undefined,
    from: number,
    count: number,
  ): ProblemPage {
    const all = this.problemsOf(part).filter(
      (problem) => group === undefined || groupOf(problem) === group,
    );
    return { problems: all.slice(from, from + count), all: all.length };
  }

  /** The sheet that a file was read from at the last check. */
  sheetOf(part: RosterPart): UsedSheet | undefined {
    return this.#used[part];
  }

  /** Opens a file or what was pasted. A file that can't be read says why. */
  open(source: IntakeSource, progress?: Progress): Overview | NotOpened {
    const opened = openSource(source, progress);
    if ('finding' in opened) return opened;
    this.#sheets = opened.sheets;
    this.#origins = opened.kind === 'workbook' ? opened.origins : [];
    this.#guesses = opened.sheets.map((sheet) => guessSheet(sheet, this.#policy));
    return this.#overview(opened);
  }

  /** Takes another row, or two rows, of a sheet for its header, or none. */
  useHeader(at: number, row: number, rows: 0 | 1 | 2): SheetOverview {
    const sheet = this.#sheet(at);
    this.#guesses[at] = guessSheet(sheet, this.#policy, layoutAt(sheet, row, rows));
    return this.#overviewOf(sheet, this.#guess(at));
  }

  /**
   * Checks the files as asked, letting others have a turn now and then. Rejects with the reason of
   * the signal where it is cancelled; what was accepted before stays.
   */
  async check(
    { parts, communities, roll }: CheckRequest,
    progress: Progress = () => undefined,
    signal?: AbortSignal,
  ): Promise<CheckResult> {
    const asked: Partial<Record<RosterPart, PartToRead & UsedSheet>> = {};
    let all = 0;
    for (const part of rosterParts) {
      const request = parts[part];
      if (!request) continue;
      const sheet = this.#sheet(request.sheet);
      const origin = this.#origins[request.sheet] ?? null;
      asked[part] = { ...request, sheet, layout: this.#guess(request.sheet).layout, origin };
      all += sheet.rows.length;
    }
    let done = 0;
    const checking = checkPeople(asked, this.#policy, communities);
    let step = checking.next();
    while (step.done !== true) {
      done += step.value;
      progress(Math.min(done, all), all);
      await turn();
      if (signal?.aborted) throw new Error('cancelled');
      step = checking.next();
    }
    const checked = step.value;
    this.#accepted = {
      ...(checked.roster && { roster: checked.roster.accepted }),
      ...(checked.bonus && { bonus: checked.bonus.accepted }),
      ...(checked.communities && { communities: checked.communities.accepted }),
    };
    this.#used = asked;
    this.#problems = {};
    const result: Partial<Record<RosterPart, PartResult>> = {};
    for (const part of rosterParts) {
      const reading = checked[part];
      if (!reading) continue;
      this.#problems[part] = reading.problems;
      const matched = part === 'communities' ? undefined : checked.matches[part];
      result[part] = { ...resultOf(reading), communities: matched ?? null };
    }
    if (result.communities && roll && !result.bonus) {
      const carried = carriedRoll(roll, this.#accepted.communities ?? []);
      result.communities = { ...result.communities, roll: carried };
    }
    return result;
  }

  #overview(opened: OpenedFile): Overview {
    const sheets = opened.sheets.map((sheet, i) => this.#overviewOf(sheet, this.#guess(i)));
    const plan = planSheets(opened.sheets.map((sheet, i) => ({ sheet, guess: this.#guess(i) })));
    return opened.kind === 'text'
      ? { kind: 'text', encoding: opened.encoding, delimiter: opened.delimiter, sheets, plan }
      : { kind: opened.kind, sheets, plan };
  }

  #overviewOf(sheet: Sheet, guess: SheetGuess): SheetOverview {
    return {
      name: sheet.name,
      hidden: sheet.hidden === true,
      rows: sheet.rows.length,
      preview: sheet.rows.slice(0, PREVIEW_ROWS),
      guess,
      verdicts: judgeSheet(sheet, guess.layout),
    };
  }

  #sheet(at: number): Sheet {
    const sheet = this.#sheets[at];
    if (!sheet) throw new RangeError(`there is no sheet ${String(at)}`);
    return sheet;
  }

  #guess(at: number): SheetGuess {
    const guess = this.#guesses[at];
    if (!guess) throw new RangeError(`there is no sheet ${String(at)}`);
    return guess;
  }
}

/** What became of the rows of a file, as the page tells it. */
function resultOf(
  reading: NonNullable<CheckedPeople[RosterPart]>,
): Omit<PartResult, 'communities'> {
  const { rows, accepted, problems, missing, skipped } = reading;
  const groups = new ProblemGroups();
  for (const problem of problems) groups.add(problem);
  return {
    rows,
    accepted: accepted.length,
    problems: problems.length,
    groups: groups.all(),
    skipped: [...skippedByKind(skipped)].map(([kind, all]) => ({
      kind,
      count: all.length,
      rows: all.slice(0, LISTED_ROWS),
    })),
    missing,
  };
}

/** Lets messages that have come in be heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
