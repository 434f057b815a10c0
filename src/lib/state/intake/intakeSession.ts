import type { ReadSheet } from '../../domain/intake/communityWords.ts';
import type { Meaning } from '../../domain/intake/meaning.ts';
import type { RowRules } from '../../domain/roster/rowRules.ts';
import { layoutAt } from '../../domain/intake/layout.ts';
import { groupOf } from '../../domain/intake/problemGroups.ts';
import { planSheets } from '../../domain/intake/plan.ts';
import type { Sheet } from '../../domain/intake/sheet.ts';
import { guessSheet, type SheetGuess } from '../../domain/intake/sheetGuess.ts';
import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import { judgeColumns } from '../../domain/privacy/judgeColumns.ts';
import { bonusRules } from '../../domain/roster/bonusRules.ts';
import { communityRules } from '../../domain/roster/communityRules.ts';
import type { Problem } from '../../domain/roster/problem.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import { rosterRules } from '../../domain/roster/rosterRules.ts';
import type { NotOpened, OpenedFile, SheetOrigin } from '../../io/sheets/openFile.ts';
import { carriedRoll } from './carriedRoll.ts';
import { matchedCommunities, withCommunities } from './matchedCommunities.ts';
import { openSource, type IntakeSource } from './intakeSource.ts';
import type {
  AcceptedRows,
  CheckRequest,
  CheckResult,
  Overview,
  PartRequest,
  PartResult,
  ProblemPage,
  SheetOverview,
} from './intakeTypes.ts';
import { PartCheck } from './partCheck.ts';

/** Hears how far a long piece of work has come, of how much. */
export type Progress = (done: number, all: number) => void;

/** Rows checked before others get a turn: a few hundredths of a second. */
const TURN = 4_000;
const PREVIEW_ROWS = 12;
/** Rows that columns are judged by for personal data. */
const JUDGED_ROWS = 2_000;

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
    const policy = this.#policy;
    const listed = communityRules(policy);
    const all = Object.values(parts).reduce(
      (sum, part) => sum + this.#sheet(part.sheet).rows.length,
      0,
    );
    let done = 0;
    const run = async (check: { advance: (count: number) => boolean } | undefined) => {
      while (check?.advance(TURN)) {
        done += TURN;
        progress(Math.min(done, all), all);
        await turn();
        if (signal?.aborted) throw new Error('cancelled');
      }
    };
    // The list comes first: the other sheets may write its communities in another way.
    const list = parts.communities && this.#partCheck(parts.communities, listed);
    await run(list);
    const known = parts.communities ? listed.named : new Set(communities);
    const findable = parts.communities !== undefined || communities.length > 0;
    const matches = findable ? matchedCommunities(this.#read(parts), known) : {};
    const checks = {
      communities: list,
      roster:
        parts.roster &&
        this.#partCheck(
          withCommunities(parts.roster, matches.roster),
          rosterRules(policy, parts.communities && listed.named),
        ),
      bonus:
        parts.bonus &&
        this.#partCheck(withCommunities(parts.bonus, matches.bonus), bonusRules(policy, known)),
    };
    await run(checks.roster);
    await run(checks.bonus);
    this.#accepted = {
      ...(checks.roster && { roster: checks.roster.accepted }),
      ...(checks.bonus && { bonus: checks.bonus.accepted }),
      ...(checks.communities && { communities: checks.communities.accepted }),
    };
    this.#problems = {};
    this.#used = {};
    const result: Partial<Record<RosterPart, PartResult>> = {};
    for (const part of ['roster', 'bonus', 'communities'] as const) {
      const check = checks[part];
      const request = parts[part];
      if (!check || !request) continue;
      this.#problems[part] = check.problems;
      this.#used[part] = {
        sheet: this.#sheet(request.sheet),
        layout: this.#guess(request.sheet).layout,
        mapping: request.mapping,
        origin: this.#origins[request.sheet] ?? null,
      };
      const communities = part === 'communities' ? null : (matches[part] ?? null);
      result[part] = { ...check.result(), communities };
    }
    if (result.communities && roll && !result.bonus) {
      const carried = carriedRoll(roll, this.#accepted.communities ?? []);
      result.communities = { ...result.communities, roll: carried };
    }
    return result;
  }

  #read(parts: CheckRequest['parts']): Partial<Record<RosterPart, ReadSheet>> {
    return Object.fromEntries(
      Object.entries(parts).map(([part, { sheet, mapping }]) => [
        part,
        { sheet: this.#sheet(sheet), layout: this.#guess(sheet).layout, mapping },
      ]),
    );
  }

  #partCheck<Name extends Meaning, T>(
    request: PartRequest,
    rules: RowRules<Name, T>,
  ): PartCheck<Name, T> {
    const { layout } = this.#guess(request.sheet);
    return new PartCheck(this.#sheet(request.sheet), layout, this.#policy, rules, request);
  }

  #overview(opened: OpenedFile): Overview {
    const sheets = opened.sheets.map((sheet, i) => this.#overviewOf(sheet, this.#guess(i)));
    const plan = planSheets(opened.sheets.map((sheet, i) => ({ sheet, guess: this.#guess(i) })));
    return opened.kind === 'text'
      ? { kind: 'text', encoding: opened.encoding, delimiter: opened.delimiter, sheets, plan }
      : { kind: opened.kind, sheets, plan };
  }

  #overviewOf(sheet: Sheet, guess: SheetGuess): SheetOverview {
    const { headers, first } = guess.layout;
    return {
      name: sheet.name,
      hidden: sheet.hidden === true,
      rows: sheet.rows.length,
      preview: sheet.rows.slice(0, PREVIEW_ROWS),
      guess,
      verdicts: judgeColumns({
        header: headers,
        rows: sheet.rows.slice(first, first + JUDGED_ROWS).map(({ cells }) => cells),
      }),
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

/** Lets messages that have come in be heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
