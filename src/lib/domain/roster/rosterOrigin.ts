/** The files that a roster in use consists of. */
export type RosterPart = 'roster' | 'bonus' | 'communities';

/**
 * Whose people the figures count: the built-in example, the user's own files, or the user's roster
 * with parts of the example where the user has given none. Wherever a figure shows, so does this.
 */
export type RosterOrigin =
  | { readonly kind: 'sample' }
  | { readonly kind: 'file'; readonly name: string }
  | {
      readonly kind: 'mixed';
      readonly name: string;
      /** the parts that are the example's */
      readonly sample: readonly RosterPart[];
    };

/** Whether a part of the roster in use is the example's. */
export function isSample(origin: RosterOrigin, part: RosterPart): boolean {
  return origin.kind === 'sample' || (origin.kind === 'mixed' && origin.sample.includes(part));
}
