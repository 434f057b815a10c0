import type { FirstSeen } from './firstSeen.ts';
import type { KnownCommunities } from './rosterRules.ts';
import type { RowCheck } from './rowCheck.ts';

/** Who a row is of, and in which community; undefined for what is refused. */
export interface Person {
  readonly workerId: string | undefined;
  readonly communityId: string | undefined;
}

/**
 * Reads whom a row is about: an identifier that no earlier row has, in a community that there is.
 *
 * @param seen the identifiers of the rows before; this row's is added
 */
export function checkPerson(
  check: RowCheck<'worker_id' | 'community_id'>,
  row: number,
  seen: FirstSeen,
  communities: KnownCommunities | undefined,
): Person {
  const workerId = check.requiredText('worker_id');
  const firstRow = workerId === undefined ? undefined : seen.earlier(workerId, row);
  if (firstRow !== undefined) check.refuse('worker_id', { code: 'duplicate_worker', firstRow });
  const communityId = check.requiredText('community_id');
  if (communityId !== undefined && communities?.has(communityId) === false)
    check.refuse('community_id', { code: 'unknown_community' });
  return { workerId, communityId };
}
