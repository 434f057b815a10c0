import type { Population } from '../lib/domain/budget/population.ts';
import { foldCareers } from '../lib/domain/placement/careers.ts';
import { foldRolls } from '../lib/domain/assessment/foldRolls.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import { foldBonus, foldRoster } from '../lib/domain/roster/fold.ts';
import { RosterStore } from '../lib/engine/rosterStore.ts';
import type { People } from './inputPeople.ts';

/** What may count the roster; both give the same cells. */
export const engines = ['typescript', 'duckdb'] as const;

export type EngineName = (typeof engines)[number];

/** Folds people to cells. Rejects with an EngineError where the database fails. */
export async function populationOf(
  people: People,
  policy: PolicyDocument,
  engine: EngineName,
): Promise<Population> {
  const workers = people.roster.accepted;
  const bonusRows = people.bonus.accepted;
  const communities = people.communities.accepted;
  const { notLoaded } = people;
  const rest = {
    careers: notLoaded.includes('roster') ? undefined : foldCareers(workers),
    bonusByCommunity: notLoaded.includes('bonus')
      ? undefined
      : foldRolls(policy, bonusRows, communities),
    notLoaded,
  };
  if (engine === 'typescript') {
    return {
      grade: foldRoster(policy, workers),
      bonus: foldBonus(policy, bonusRows, communities),
      ...rest,
    };
  }
  // Native code is loaded only where it is asked for: elsewhere it may be missing.
  const { duckdbNode } = await import('../lib/engine/adapters/duckdb-node.ts');
  const database = duckdbNode();
  try {
    const store = new RosterStore(database, policy);
    await store.load({ workers, bonusRows, communities });
    const [grade, bonus] = [await store.gradeCells(), await store.bonusCells()];
    return { grade, bonus, ...rest };
  } finally {
    await database.close();
  }
}
