/** The files that a roster in use consists of. */
export type RosterPart = 'roster' | 'bonus' | 'communities';

/**
 * Whose people the figures count: the built-in example, or the user's own. The two never mix: what
 * the user has not given is not counted. Wherever a figure shows, so does this.
 */
export type RosterOrigin =
  { readonly kind: 'sample' } | { readonly kind: 'file'; readonly name: string };

/** Whether the people in use are the example's. */
export function isSample(origin: RosterOrigin): boolean {
  return origin.kind === 'sample';
}
