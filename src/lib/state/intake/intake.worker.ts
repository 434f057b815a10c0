import { anonymisedRows } from '../../io/privacy/anonymisedRows.ts';
import { foldedRoster, type RosterRows } from '../foldedRoster.ts';
import { IntakeSession } from '../../intake/intakeSession.ts';
import type {
  IntakeCancel,
  IntakeReply,
  IntakeRequest,
  IntakeTask,
  IntakeTasks,
} from './intakeMessages.ts';
import { exportedProblems } from '../../intake/problemExport.ts';

/** Rows sent at a time: few enough that the page never stands still while it takes them in. */
const ROWS_A_MESSAGE = 4_000;

let policy: IntakeTasks['start']['ask']['policy'] | null = null;
let session: IntakeSession | null = null;
const cancelled = new Map<number, AbortController>();

function tell(reply: IntakeReply): void {
  postMessage(reply);
}

function opened(): IntakeSession {
  if (!session) throw new Error('nothing has been opened');
  return session;
}

async function answerTo(request: IntakeRequest): Promise<IntakeTasks[IntakeTask]['answer']> {
  const { id } = request;
  const progress = (done: number, all: number): void => {
    tell({ id, done, all });
  };
  switch (request.task) {
    case 'start':
      ({ policy } = request);
      return null;
    case 'open': {
      if (!policy) throw new Error('there is no policy');
      session = new IntakeSession(policy);
      return session.open(request.source, progress);
    }
    case 'header':
      return opened().useHeader(request.sheet, request.row, request.rows);
    case 'check': {
      const controller = new AbortController();
      cancelled.set(id, controller);
      return opened().check(request, progress, controller.signal);
    }
    case 'problems': {
      const { part, group, from, count } = request;
      return opened().problemPage(part, group, from, count);
    }
    case 'export':
      return exportedProblems(opened(), request);
    case 'load': {
      if (!policy) throw new Error('there is no policy');
      const { roster, bonus, communities } = opened().accepted;
      const own: RosterRows = { workers: roster ?? [], bonusRows: bonus ?? [], communities: [] };
      const renamed = anonymisedRows(own, request.key);
      const listed = communities && new Set(communities.map(({ communityId }) => communityId));
      const rows: RosterRows = {
        workers: roster ? renamed.workers : request.workers,
        // A roll that stays has no bonus in communities that the new list does not hold.
        bonusRows: bonus
          ? renamed.bonusRows
          : request.bonusRows.filter(({ communityId }) => listed?.has(communityId) ?? true),
        communities: communities ?? request.communities,
      };
      const folded = foldedRoster(policy, rows);
      send(id, rows);
      return folded;
    }
  }
}

function send(id: number, { workers, bonusRows, communities }: RosterRows): void {
  for (let at = 0; at < workers.length; at += ROWS_A_MESSAGE)
    tell({ id, rows: { workers: workers.slice(at, at + ROWS_A_MESSAGE) } });
  for (let at = 0; at < bonusRows.length; at += ROWS_A_MESSAGE)
    tell({ id, rows: { bonusRows: bonusRows.slice(at, at + ROWS_A_MESSAGE) } });
  tell({ id, rows: { communities } });
}

addEventListener('message', ({ data }: MessageEvent<IntakeRequest | IntakeCancel>) => {
  if ('cancel' in data) {
    cancelled.get(data.cancel)?.abort();
    return;
  }
  const { id } = data;
  answerTo(data)
    .then(
      (answer) => {
        tell({ id, answer });
      },
      (failure: unknown) => {
        tell({ id, failure: failure instanceof Error ? failure.message : String(failure) });
      },
    )
    .finally(() => cancelled.delete(id));
});
