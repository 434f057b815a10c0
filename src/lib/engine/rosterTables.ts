import type { BonusRow, Community, Worker } from '../domain/roster/worker.ts';
import { tableOf, type Column, type TableData } from './table.ts';

/**
 * The workers as table `roster`, a row a worker; `career` is the place of each one's career in a
 * list that the caller keeps.
 */
export function rosterTable(workers: readonly Worker[], careers: readonly number[]): TableData {
  const { rows, columns } = tableOf(workers, [
    { name: 'worker_id', type: 'text', of: (worker) => worker.workerId },
    { name: 'community_id', type: 'text', of: (worker) => worker.communityId },
    { name: 'post', type: 'text', of: (worker) => worker.post },
    { name: 'step', type: 'integer', of: (worker) => worker.step },
    { name: 'service_years', type: 'real', of: (worker) => worker.serviceYears },
    { name: 'education', type: 'text', of: (worker) => worker.education },
    { name: 'qualification', type: 'text', of: (worker) => worker.qualification },
    { name: 'honours', type: 'text', of: (worker) => worker.honours },
    { name: 'appraisal', type: 'text', of: (worker) => worker.appraisal },
    { name: 'points', type: 'real', of: (worker) => worker.points },
  ]);
  const career: Column = { name: 'career', type: 'integer', at: (row) => careers[row] ?? null };
  return { rows, columns: [...columns, career] };
}

/** The bonus roll as table `bonus_roll`, a row a person. */
export function bonusRollTable(rows: readonly BonusRow[]): TableData {
  return tableOf(rows, [
    { name: 'worker_id', type: 'text', of: (row) => row.workerId },
    { name: 'community_id', type: 'text', of: (row) => row.communityId },
    { name: 'months', type: 'integer', of: (row) => row.months },
    { name: 'appraisal', type: 'text', of: (row) => row.appraisal },
    { name: 'deduction', type: 'bigint', of: (row) => row.deduction ?? 0n },
  ]);
}

/** The communities as table `community`. */
export function communityTable(communities: readonly Community[]): TableData {
  return tableOf(communities, [
    { name: 'community_id', type: 'text', of: (community) => community.communityId },
    { name: 'rating', type: 'text', of: (community) => community.rating },
    { name: 'performance_score', type: 'text', of: (community) => community.performanceScore },
    { name: 'satisfaction_score', type: 'text', of: (community) => community.satisfactionScore },
  ]);
}
