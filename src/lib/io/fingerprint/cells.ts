import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import type { GradeCells } from '../../domain/roster/cells.ts';
import { documentFingerprint } from './document.ts';
import type { Fingerprint } from './sha256.ts';

/**
 * The fingerprint of a roster's head-counts as filed, before any placement: the same people give
 * the same value whatever counted them. Of `{ role, step, workers }`, empty cells left out, sorted
 * by the post's id (by code units) and then by the step.
 */
export function cellsFingerprint(
  { posts }: Pick<PolicyDocument, 'posts'>,
  { workers }: GradeCells,
): Fingerprint {
  const byPost = posts
    .map(({ id: role }, post) => ({ role, steps: workers[post] ?? [] }))
    .sort((a, b) => (a.role < b.role ? -1 : 1));
  return documentFingerprint(
    byPost.flatMap(({ role, steps }) =>
      steps.flatMap((count, i) => (count === 0 ? [] : [{ role, step: i + 1, workers: count }])),
    ),
  );
}
