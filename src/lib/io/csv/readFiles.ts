import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import { bonusRules } from '../../domain/roster/bonusRules.ts';
import { communityRules } from '../../domain/roster/communityRules.ts';
import { rosterRules, type KnownCommunities } from '../../domain/roster/rosterRules.ts';
import type { BonusRow, Community, Worker } from '../../domain/roster/worker.ts';
import { readTable, type Reading, type ReadOptions, type Source } from './readTable.ts';

export interface ReadRowsOptions extends ReadOptions {
  /** the communities that there are; left out, any will do */
  readonly communities?: KnownCommunities | undefined;
}

/** The reading of a list of communities, and every community that it names. */
export interface CommunitiesReading extends Reading<Community> {
  /** undefined where the file as a whole was refused, so that nothing is known */
  readonly named?: KnownCommunities;
}

/** Reads a roster: one worker a row. */
export function readRoster(
  source: Source,
  policy: PolicyDocument,
  { communities, ...options }: ReadRowsOptions = {},
): Reading<Worker> {
  return readTable(source, rosterRules(policy, communities), options);
}

/** Reads a bonus roll: one person a row. */
export function readBonus(
  source: Source,
  policy: PolicyDocument,
  { communities, ...options }: ReadRowsOptions = {},
): Reading<BonusRow> {
  return readTable(source, bonusRules(policy, communities), options);
}

/** Reads a list of communities with their ratings. */
export function readCommunities(
  source: Source,
  policy: PolicyDocument,
  options: ReadOptions = {},
): CommunitiesReading {
  const rules = communityRules(policy);
  const reading = readTable(source, rules, options);
  return reading.refused ? reading : { ...reading, named: rules.named };
}
