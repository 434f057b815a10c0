import type { Population } from '../../src/lib/domain/budget/population.ts';
import { foldRolls } from '../../src/lib/domain/assessment/foldRolls.ts';
import { fenFromYuan } from '../../src/lib/domain/money/fen.ts';
import { foldCareers } from '../../src/lib/domain/placement/careers.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { foldBonus, foldByCommunity, foldRoster } from '../../src/lib/domain/roster/fold.ts';
import type { BonusRow, Community, Worker } from '../../src/lib/domain/roster/worker.ts';
import { rowsOf } from '../data/files.ts';

export const sampleWorkers: readonly Worker[] = rowsOf('roster.csv').map((row) => ({
  workerId: row.worker_id ?? '',
  communityId: row.community_id ?? '',
  post: row.role ?? '',
  step: Number(row.step),
  serviceYears: Number(row.service_years),
  education: row.education ?? '',
  qualification: row.qualification ?? '',
  honours: row.honours ?? '',
  appraisal: row.appraisal ?? '',
}));

export const sampleBonusRows: readonly BonusRow[] = rowsOf('bonus.csv').map((row) => ({
  workerId: row.worker_id ?? '',
  communityId: row.community_id ?? '',
  months: Number(row.months),
  appraisal: row.appraisal ?? '',
  deduction: fenFromYuan(row.deduction ?? '') ?? 0n,
}));

export const sampleCommunities: readonly Community[] = rowsOf('communities.csv').map((row) => ({
  communityId: row.community_id ?? '',
  rating: row.rating ?? '',
  performanceScore: row.performance_score ?? '',
  satisfactionScore: row.satisfaction_score ?? '',
}));

export const sampleCareers = foldCareers(sampleWorkers);

/** The sample folded by the built-in policy. */
export const samplePopulation: Population = {
  grade: foldRoster(builtInPolicy, sampleWorkers),
  bonus: foldBonus(builtInPolicy, sampleBonusRows, sampleCommunities),
  careers: sampleCareers,
  bonusByCommunity: foldRolls(builtInPolicy, sampleBonusRows, sampleCommunities),
};

export const sampleByCommunity = foldByCommunity(builtInPolicy, sampleWorkers);
