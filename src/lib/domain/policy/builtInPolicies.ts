import xianganDocument from '../../../../data/policies/xiangan-2013.json' with { type: 'json' };
import eighteenGradesDocument from '../../../../data/policies/example-18-grades.json' with { type: 'json' };
import { builtInPolicy } from './builtInPolicy.ts';
import { parsePolicy } from './parsePolicy.ts';
import type { PolicyDocument } from './policySchema.ts';

/** The folders below data/ that hold a made-up roster, bonus roll and communities. */
export type SampleFolder = 'sample' | 'sample-18-grades' | 'sample-xiangan';

/** A policy that comes with the program, and the made-up people that fit it. */
export interface BuiltInPolicy {
  readonly policy: PolicyDocument;
  readonly sample: SampleFolder;
}

/** Three posts on eighteen grades, coefficients on a dated base: made up from beginning to end. */
export const eighteenGrades: PolicyDocument = checked(eighteenGradesDocument);

/** Five posts on twelve steps by years of service, as a public notice of another district has them. */
export const xiangan: PolicyDocument = checked(xianganDocument);

/** The policies that come with the program, the default one first. */
export const builtInPolicies: readonly BuiltInPolicy[] = [
  { policy: builtInPolicy, sample: 'sample' },
  { policy: eighteenGrades, sample: 'sample-18-grades' },
  { policy: xiangan, sample: 'sample-xiangan' },
];

/** Where a policy comes from: the one that the program starts with, another that it brings, a file. */
export type PolicyOrigin = 'default' | 'builtIn' | 'own';

/** A copy of a built-in policy that was edited and opened from a file is an own one. */
export function originOf(policy: PolicyDocument): PolicyOrigin {
  if (policy === builtInPolicy) return 'default';
  return builtInPolicies.some((built) => built.policy === policy) ? 'builtIn' : 'own';
}

/** The sample made for a policy, also for an edited copy that kept its id; null where there is none. */
export function sampleOf({ id }: Pick<PolicyDocument, 'id'>): SampleFolder | null {
  return builtInPolicies.find(({ policy }) => policy.id === id)?.sample ?? null;
}

function checked(document: unknown): PolicyDocument {
  const parsed = parsePolicy(document);
  if (!parsed.ok)
    throw new Error(`a built-in policy is refused: ${JSON.stringify(parsed.refusals[0])}`);
  return parsed.value;
}
