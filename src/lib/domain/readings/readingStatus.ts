import type { PolicyDocument } from '../policy/policySchema.ts';
import { standingOf } from '../policy/standing.ts';
import type { Status } from '../policy/status.ts';
import type { Reading } from './reading.ts';

/**
 * How sure the default of a reading is: as sure as the policy says of the parameter that it is the
 * answer to; assumed where it is none.
 */
export function readingStatus(
  { parameter }: Pick<Reading, 'parameter'>,
  policy: PolicyDocument,
  year: number,
): Status {
  if (parameter === undefined) return 'assumed';
  return standingOf(policy, parameter, `${String(year)}-12`).status;
}
