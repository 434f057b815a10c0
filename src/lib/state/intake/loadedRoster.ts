import { isSample } from '../../domain/roster/rosterOrigin.ts';
import type { BonusRow, Community, Worker } from '../../domain/roster/worker.ts';
import type { PseudonymKey } from '../../io/privacy/pseudonymKey.ts';
import type { RosterRows } from '../foldedRoster.ts';
import type { RosterInUse, Workspace } from '../workspace.svelte.ts';
import type { CheckResult } from '../../intake/intakeTypes.ts';
import type { IntakeWorker } from './intakeWorker.ts';

interface Accepted {
  readonly result: CheckResult;
  readonly name: string;
  readonly key: PseudonymKey;
}

/**
 * Takes the accepted rows out of the worker, folded, in pieces. Parts that the file does not bring
 * are the user's own in use; none of the example's stands in. Rejects with IntakeStopped.
 */
export async function loadedRoster(
  worker: IntakeWorker,
  workspace: Pick<Workspace, 'roster'>,
  { result, name, key }: Accepted,
): Promise<RosterInUse> {
  const { roster: inUse } = workspace;
  const whole = result.roster && result.bonus && result.communities;
  const nobody: RosterRows = { workers: [], bonusRows: [], communities: [] };
  const base = whole || isSample(inUse.origin) ? nobody : await inUse.rows();
  const workers: Worker[] = [];
  const bonusRows: BonusRow[] = [];
  const communities: Community[] = [];
  const folded = await worker.ask(
    'load',
    {
      key,
      workers: result.roster ? [] : base.workers,
      bonusRows: result.bonus ? [] : base.bonusRows,
      communities: result.communities ? [] : base.communities,
    },
    {
      rows: (part) => {
        for (const row of part.workers ?? []) workers.push(row);
        for (const row of part.bonusRows ?? []) bonusRows.push(row);
        for (const row of part.communities ?? []) communities.push(row);
      },
    },
  );
  const rows: RosterRows = { workers, bonusRows, communities };
  return {
    origin: { kind: 'file', name },
    folded,
    rows: () => Promise.resolve(rows),
    ...(result.roster || result.bonus ? { key } : inUse.key && { key: inUse.key }),
  };
}
