import type { ColumnVerdict } from '../privacy/judgeColumns.ts';
import type { Meaning } from './meaning.ts';

/**
 * Whether what stands in a column is somebody's own. Days of birth and of first work look alike; a
 * column of the latter is nobody's own.
 */
export function isPersonalColumn(
  verdict: Pick<ColumnVerdict, 'kind'> | undefined,
  meaning: Meaning | null | undefined,
): boolean {
  return (verdict?.kind ?? null) !== null && meaning !== 'service_years';
}
