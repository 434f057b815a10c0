import type { PolicyDocument } from './policySchema.ts';

/** Whether a policy has the district's letter among its sources, so that its sentences are meant. */
export function restsOnLetter({ sources }: Pick<PolicyDocument, 'sources'>): boolean {
  return sources['letter'] !== undefined;
}
