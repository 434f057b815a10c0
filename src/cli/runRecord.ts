import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { RosterPart } from '../lib/domain/roster/rosterOrigin.ts';
import type { Scenario } from '../lib/domain/scenario/provision.ts';
import { bonusFingerprint, rosterFingerprint } from '../lib/io/fingerprint/rows.ts';
import type { Fingerprint } from '../lib/io/fingerprint/sha256.ts';
import type { Loaded } from './inputDocument.ts';
import type { People } from './inputPeople.ts';
import { programVersion } from './version.ts';

/** What a result was computed from: enough to compute it again. */
export interface RunRecord {
  readonly version: string;
  readonly year: number;
  readonly roster: Fingerprint;
  /** of the bonus roll and the communities together */
  readonly bonus: Fingerprint;
  readonly policy: Fingerprint;
  readonly scenario: Fingerprint;
  /** the parts that are the built-in sample's, not real */
  readonly sample: readonly RosterPart[];
}

export function runRecord(inputs: {
  readonly people: People;
  readonly policy: Loaded<PolicyDocument>;
  readonly scenario: Loaded<Scenario>;
  readonly year: number;
}): RunRecord {
  const { people, policy, scenario, year } = inputs;
  return {
    version: programVersion(),
    year,
    roster: rosterFingerprint(people.roster.accepted),
    bonus: bonusFingerprint(people.bonus.accepted, people.communities.accepted),
    policy: policy.fingerprint,
    scenario: scenario.fingerprint,
    sample: people.sample,
  };
}
