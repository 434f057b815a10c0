import type { Scenario } from './provision.ts';

/**
 * Posts that take another post's floor unless the reader says otherwise: the proposal names three
 * tiers, the pay table four posts (A7). The engine never copies; presets and levers name both.
 */
export const followingPost: Readonly<Record<string, string>> = { combined_head: 'head' };

/** Whether a scenario gives a following post the same floor as the post that it follows. */
export function floorsFollow(scenario: Scenario): boolean {
  return scenario.provisions.some(
    (provision) =>
      provision.kind === 'grade_floor' &&
      Object.entries(followingPost).some(
        ([post, leader]) =>
          provision.amounts[post] !== undefined &&
          provision.amounts[post] === provision.amounts[leader],
      ),
  );
}
