import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { GradeCells } from '../lib/domain/roster/cells.ts';
import type { RosterPart } from '../lib/domain/roster/rosterOrigin.ts';
import type { Scenario } from '../lib/domain/scenario/provision.ts';
import { cellsFingerprint } from '../lib/io/fingerprint/cells.ts';
import { bonusFingerprint, rosterFingerprint } from '../lib/io/fingerprint/rows.ts';
import type { Fingerprint } from '../lib/io/fingerprint/sha256.ts';
import type { Loaded } from './inputDocument.ts';
import type { People } from './inputPeople.ts';
import { programVersion } from './version.ts';

/** What a result was computed from: enough to compute it again. */
export interface RunRecord {
  readonly version: string;
  readonly year: number;
  /** of no rows where none was loaded, as the others are */
  readonly roster: Fingerprint;
  /** of the head-counts by post and step as filed */
  readonly cells: Fingerprint;
  /** of the bonus roll and the communities together */
  readonly bonus: Fingerprint;
  readonly policy: Fingerprint;
  readonly scenario: Fingerprint;
  /** the parts that are the built-in sample's, not real: all of them, or none */
  readonly sample: readonly RosterPart[];
  /** the parts that nobody gave beside others; what needs them is not counted */
  readonly notLoaded: readonly RosterPart[];
}

export function runRecord(inputs: {
  readonly people: People;
  readonly policy: Loaded<PolicyDocument>;
  readonly scenario: Loaded<Scenario>;
  readonly year: number;
  /** the roster as filed */
  readonly cells: GradeCells;
}): RunRecord {
  const { people, policy, scenario, year, cells } = inputs;
  return {
    version: programVersion(),
    year,
    roster: rosterFingerprint(people.roster.accepted),
    cells: cellsFingerprint(policy.value, cells),
    bonus: bonusFingerprint(people.bonus.accepted, people.communities.accepted),
    policy: policy.fingerprint,
    scenario: scenario.fingerprint,
    sample: people.sample,
    notLoaded: people.notLoaded,
  };
}
