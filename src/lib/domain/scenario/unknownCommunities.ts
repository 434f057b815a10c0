import type { Refusal } from '../policy/refusal.ts';
import type { Provision, Scenario } from './provision.ts';

/**
 * The communities that a scenario rates and that are not known, each with the path of its place:
 * for whoever has a scenario and the people it is for, and can refuse.
 */
export function unknownCommunities(
  { provisions, baseline }: Scenario,
  known: ReadonlySet<string>,
): Refusal[] {
  return [
    ...among(provisions, 'provisions', known),
    ...among(baseline?.provisions ?? [], 'baseline.provisions', known),
  ];
}

function among(
  provisions: readonly Provision[],
  path: string,
  known: ReadonlySet<string>,
): Refusal[] {
  return provisions.flatMap((provision, i) =>
    provision.kind === 'community_ratings'
      ? Object.keys(provision.communities ?? {})
          .filter((id) => !known.has(id))
          .map((id): Refusal => ({
            path: `${path}[${String(i)}].communities.${id}`,
            code: 'unknown_community',
            value: id,
            allowed: [],
          }))
      : [],
  );
}
