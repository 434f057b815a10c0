import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { readBonus, readCommunities, readRoster } from '../io/csv/readFiles.ts';
import type { Reading, Source } from '../io/csv/readTable.ts';
import type { RosterRows } from './foldedRoster.ts';

/** The three files of the built-in example, by the names that they have in data/sample. */
export interface ExampleFiles {
  readonly roster: Source;
  readonly bonus: Source;
  readonly communities: Source;
}

/** Reads the built-in example by the same rules as any file. Throws where a row is refused. */
export function exampleRows(policy: PolicyDocument, files: ExampleFiles): RosterRows {
  const communities = readCommunities(files.communities, policy);
  const known = communities.named ? { communities: communities.named } : {};
  return {
    workers: faultless('roster.csv', readRoster(files.roster, policy, known)),
    bonusRows: faultless('bonus.csv', readBonus(files.bonus, policy, known)),
    communities: faultless('communities.csv', communities),
  };
}

function faultless<T>(name: string, { accepted, problems }: Reading<T>): readonly T[] {
  const [problem] = problems;
  if (problem)
    throw new Error(`${name}, row ${String(problem.row)}: ${problem.code} (${problem.value})`);
  return accepted;
}
