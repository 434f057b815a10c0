import type { Standing } from '../domain/policy/standing.ts';
import type { Messages } from './index.ts';

/**
 * Since when a value holds: the month, or the year that it is stated for, or that nothing says so.
 * Null where nothing is read from a document, which then can't say.
 */
export function sinceText(
  { policy, format }: Messages,
  { from, year, status }: Pick<Standing, 'from' | 'year' | 'status'>,
): string | null {
  if (from !== null) return policy.since(format.month(from));
  if (year !== null) return policy.ofYear(String(year));
  return status === 'published' || status === 'inferred' ? policy.sinceUnstated : null;
}
