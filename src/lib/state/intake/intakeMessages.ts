import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import type { BonusRow, Community, Worker } from '../../domain/roster/worker.ts';
import type { NotOpened } from '../../io/sheets/openFile.ts';
import type { PseudonymKey } from '../../io/privacy/pseudonymKey.ts';
import type { FoldedRoster, RosterRows } from '../foldedRoster.ts';
import type { IntakeSource } from '../../intake/openSource.ts';
import type {
  CheckRequest,
  CheckResult,
  Overview,
  ProblemPage,
  SheetOverview,
} from '../../intake/intakeTypes.ts';
import type { ExportRequest } from '../../intake/problemExport.ts';

/** What the page asks of the worker that reads files. */
export interface IntakeTasks {
  start: { ask: { readonly policy: PolicyDocument }; answer: null };
  open: {
    ask: { readonly source: IntakeSource };
    answer: Overview | NotOpened;
  };
  header: {
    ask: { readonly sheet: number; readonly row: number; readonly rows: 0 | 1 | 2 };
    answer: SheetOverview;
  };
  check: { ask: CheckRequest; answer: CheckResult };
  problems: {
    ask: {
      readonly part: RosterPart;
      readonly group?: string;
      readonly from: number;
      readonly count: number;
    };
    answer: ProblemPage;
  };
  export: { ask: ExportRequest; answer: Uint8Array };
  load: { ask: LoadRequest; answer: FoldedRoster };
}

/** What is put in the place of files that the workbook does not bring. */
export interface LoadRequest {
  readonly key: PseudonymKey;
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

export type IntakeTask = keyof IntakeTasks;

export type IntakeRequest = {
  [Task in IntakeTask]: { readonly id: number; readonly task: Task } & IntakeTasks[Task]['ask'];
}[IntakeTask];

/** What the worker says: how far it is, a part of the rows, the answer, or that it failed. */
export type IntakeReply =
  | { readonly id: number; readonly done: number; readonly all: number }
  | { readonly id: number; readonly rows: Partial<RosterRows> }
  | { readonly id: number; readonly answer: IntakeTasks[IntakeTask]['answer'] }
  | { readonly id: number; readonly failure: string };

/** What the page tells the worker beside requests. */
export interface IntakeCancel {
  readonly cancel: number;
}
