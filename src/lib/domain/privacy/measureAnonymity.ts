import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Worker } from '../roster/worker.ts';
import { anonymityAfter, openGeneralisations, type Generalisation } from './generalise.ts';
import type { Anonymity } from './kAnonymity.ts';
import type { QuasiIdentifier } from './quasiIdentifiers.ts';

/** How far people hide behind one another, and what each further generalisation would do. */
export interface MeasuredAnonymity {
  readonly now: Anonymity;
  readonly effects: readonly { readonly one: Generalisation; readonly after: Anonymity }[];
}

/** Measures a roster over some columns after the generalisations chosen, and after each further one. */
export function measureAnonymity(
  workers: readonly Worker[],
  columns: readonly QuasiIdentifier[],
  chosen: ReadonlySet<Generalisation>,
  policy: Pick<PolicyDocument, 'steps'>,
): MeasuredAnonymity {
  const after = (ways: ReadonlySet<Generalisation>): Anonymity =>
    anonymityAfter(workers, columns, ways, policy);
  return {
    now: after(chosen),
    effects: openGeneralisations(workers, columns, chosen).map((one) => ({
      one,
      after: after(new Set([...chosen, one])),
    })),
  };
}
