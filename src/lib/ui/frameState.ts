/** The scenario that is being edited, as the top bar names it. */
export interface FrameScenario {
  readonly name: string;
  /** as it came, changed since it was last kept, or kept */
  readonly state: 'unchanged' | 'changed' | 'saved';
}

/** Whose data the figures come from: the built-in example, a file, or a file with example parts. */
export type FrameRoster =
  | { readonly kind: 'sample' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'mixed'; readonly name: string };

/** What the frame shows of the work in hand; without it, it shows the example roster alone. */
export interface FrameState {
  readonly scenario: FrameScenario | null;
  readonly roster: FrameRoster;
}
