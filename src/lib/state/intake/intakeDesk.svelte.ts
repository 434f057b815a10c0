import type { Correction, Mapping } from '../../domain/intake/mapping.ts';
import {
  recalled,
  rememberable,
  shapeOf,
  type MappingMemory,
} from '../../domain/intake/mappingMemory.ts';
import { rosterParts } from '../../domain/intake/meaning.ts';
import type { SheetPlan } from '../../domain/intake/plan.ts';
import { mappingOf } from '../../domain/intake/sheetGuess.ts';
import type { CalendarDate } from '../../domain/privacy/calendarDate.ts';
import { withAgeBand } from '../../domain/privacy/columnFates.ts';
import { isSample, type RosterPart } from '../../domain/roster/rosterOrigin.ts';
import { newPseudonymKey, type PseudonymKey } from '../../io/privacy/pseudonymKey.ts';
import type { Language } from '../../messages/language.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { ProblemExport } from '../../intake/problemExport.ts';
import type { IntakeSource } from '../../intake/openSource.ts';
import type { CheckResult, Overview, PartRequest } from '../../intake/intakeTypes.ts';
import { IntakeStopped, IntakeWorker } from './intakeWorker.ts';
import { IntakeWork } from './intakeWork.svelte.ts';
import { loadedRoster } from './loadedRoster.ts';
import { rosterBeside } from './rosterBeside.ts';

/**
 * One import, from the file to the roster in use. Until `load` is done, the workspace stays as it
 * was; giving up forgets everything.
 */
export class IntakeDesk extends IntakeWork {
  name = $state('');
  overview = $state.raw<Overview | null>(null);
  plan = $state.raw<SheetPlan>({});
  mappings = $state.raw<Readonly<Partial<Record<RosterPart, Mapping>>>>({});
  corrections = $state.raw<Readonly<Partial<Record<RosterPart, readonly Correction[]>>>>({});
  result = $state.raw<CheckResult | null>(null);
  /** whether a mapping was taken from an earlier file of the same shape */
  remembered = $state(false);
  key = $state.raw<PseudonymKey>(new Uint8Array());
  at = $state.raw<CalendarDate>({ year: 2022, month: 12, day: 31 });

  readonly #workspace: Workspace;
  readonly #memory: MappingMemory;
  #worker: IntakeWorker | null = null;
  #source: IntakeSource | null = null;
  #checking: AbortController | null = null;

  constructor(workspace: Workspace, memory: MappingMemory) {
    super();
    this.#workspace = workspace;
    this.#memory = memory;
    this.at = { year: workspace.desk.scenario.year, month: 12, day: 31 };
  }

  /** How the text file was read last; null for a workbook or pasted cells. */
  get source(): Extract<IntakeSource, { kind: 'file' }> | null {
    return this.#source?.kind === 'file' ? this.#source : null;
  }

  /** Opens a file or what was pasted, in the place of what was opened before. */
  async open(source: IntakeSource, name: string): Promise<void> {
    this.giveUp();
    this.#source = source;
    this.name = name;
    // What is loaded beside the roster in use must name its people as that one does.
    this.key = this.#workspace.roster.key ?? newPseudonymKey();
    const worker = (this.#worker = new IntakeWorker(this.#workspace.policy));
    const opened = await this.during('opening', () =>
      worker.ask('open', { source }, { progress: this.report }),
    );
    if (!opened || this.#worker !== worker) return;
    if ('finding' in opened) {
      this.failure = { kind: 'refused', finding: opened.finding, file: opened.file ?? name };
      this.#end();
      return;
    }
    this.overview = opened;
    this.plan = opened.plan;
    for (const part of rosterParts) this.#map(part);
    void this.check();
  }

  /** Takes another sheet for one of the files, or none. */
  useSheet(part: RosterPart, sheet: number | undefined): void {
    const others = Object.entries(this.plan).filter(([name]) => name !== part);
    this.plan = Object.fromEntries(sheet === undefined ? others : [...others, [part, sheet]]);
    this.#map(part);
    void this.check();
  }

  /** Takes another row, or two, of a sheet for its header, or none. */
  async useHeader(sheet: number, row: number, rows: 0 | 1 | 2): Promise<void> {
    const seen = await this.#worker?.ask('header', { sheet, row, rows }).catch(() => undefined);
    if (!seen || !this.overview) return;
    const sheets = this.overview.sheets.map((old, i) => (i === sheet ? seen : old));
    this.overview = { ...this.overview, sheets };
    for (const part of rosterParts) if (this.plan[part] === sheet) this.#map(part);
    void this.check();
  }

  /** Reads a sheet as the mapping says, and checks again. */
  useMapping(part: RosterPart, mapping: Mapping): void {
    this.mappings = { ...this.mappings, [part]: mapping };
    void this.check();
  }

  /** Counts years of service at another day. */
  useDay(at: CalendarDate): void {
    this.at = at;
    this.mappings = Object.fromEntries(
      Object.entries(this.mappings).map(([part, mapping]) => [part, { ...mapping, at }]),
    );
    void this.check();
  }

  /** Puts a cell, or all that are alike, right, and checks again. */
  correct(part: RosterPart, corrections: readonly Correction[]): void {
    this.corrections = { ...this.corrections, [part]: corrections };
    void this.check();
  }

  /** Checks all rows; a check that is still running is given up. */
  async check(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#checking?.abort();
    const checking = (this.#checking = new AbortController());
    this.result = null;
    const parts: Partial<Record<RosterPart, PartRequest>> = {};
    for (const part of rosterParts) {
      const [sheet, mapping] = [this.plan[part], this.mappings[part]];
      if (sheet === undefined || !mapping) continue;
      parts[part] = { sheet, mapping, corrections: this.corrections[part] ?? [] };
    }
    this.failure = null;
    const result = await this.during(
      'checking',
      async () => {
        const beside = await rosterBeside(this.#workspace.roster, parts);
        if (checking.signal.aborted) throw new IntakeStopped(true, 'cancelled');
        return worker.ask(
          'check',
          { parts, ...beside },
          { progress: this.report, signal: checking.signal },
        );
      },
      () => this.#checking === checking,
    );
    if (result && this.#checking === checking) this.result = result;
  }

  /** The problems or the marked sheet, as a file's bytes; null where that failed. */
  async export(
    part: RosterPart,
    form: ProblemExport,
    language: Language,
  ): Promise<Uint8Array | null> {
    const worker = this.#worker;
    if (!worker) return null;
    return this.during('exporting', () => worker.ask('export', { part, form, language }));
  }

  /** Puts the accepted rows in use. What the file does not bring stays as it is. */
  async load(): Promise<boolean> {
    const worker = this.#worker;
    const { result } = this;
    if (!worker || !result) return false;
    const roster = await this.during('loading', () =>
      loadedRoster(worker, this.#workspace, { result, name: this.name, key: this.key }),
    );
    if (!roster) {
      if (this.failure?.kind === 'failed') this.failure = { kind: 'loadFailed' };
      return false;
    }
    this.#rememberAll();
    this.#workspace.useRoster(roster);
    this.giveUp();
    return true;
  }

  /** Stops what is running. A check leaves the file open; reading and loading start anew. */
  stop(): void {
    if (this.work === 'checking') this.#checking?.abort();
    else if (this.work === 'opening') this.#end();
    else this.giveUp();
  }

  /** Forgets the file and all that was said of it. */
  giveUp(): void {
    this.#end();
    this.#source = null;
    this.overview = null;
    this.plan = {};
    this.mappings = {};
    this.corrections = {};
    this.result = null;
    this.failure = null;
    this.remembered = false;
  }

  /** Whether the people in use are the example's, which stand in for nothing that a file lacks. */
  get besideSample(): boolean {
    return isSample(this.#workspace.roster.origin);
  }

  #map(part: RosterPart): void {
    const sheet = this.plan[part];
    const seen = sheet === undefined ? undefined : this.overview?.sheets[sheet];
    const others = Object.entries(this.mappings).filter(([name]) => name !== part);
    this.corrections = { ...this.corrections, [part]: [] };
    if (!seen) {
      this.mappings = Object.fromEntries(others);
      return;
    }
    const known = this.#memory.recall(shapeOf(part, seen.guess.layout.headers));
    const guessed = withAgeBand(mappingOf(seen.guess, part, this.at), seen.verdicts);
    const mapping = recalled(guessed, known);
    if (known) this.remembered = true;
    this.mappings = Object.fromEntries([...others, [part, mapping]]);
  }

  #rememberAll(): void {
    for (const part of rosterParts) {
      const [sheet, mapping] = [this.plan[part], this.mappings[part]];
      const seen = sheet === undefined ? undefined : this.overview?.sheets[sheet];
      if (seen && mapping)
        this.#memory.remember(shapeOf(part, seen.guess.layout.headers), rememberable(mapping));
    }
  }

  #end(): void {
    this.#checking?.abort();
    this.#checking = null;
    this.#worker?.end();
    this.#worker = null;
  }
}
