import type { RosterOrigin } from '$lib/domain/roster/rosterOrigin.ts';

/** The scenario that is being edited, as the top bar names it. */
export interface FrameScenario {
  readonly name: string;
  /** as it came, changed since it was last kept, or kept */
  readonly state: 'unchanged' | 'changed' | 'saved';
}

/** What the frame shows of the work in hand; without it, it shows the example roster alone. */
export interface FrameState {
  readonly scenario: FrameScenario | null;
  /** the policy by its title, where it is not the one that the program starts with */
  readonly policy: string | null;
  readonly roster: RosterOrigin;
  /** whether pages are shown for publication */
  readonly published: boolean;
}
