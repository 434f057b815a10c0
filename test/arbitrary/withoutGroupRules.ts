import type { Provision } from '../../src/lib/domain/scenario/provision.ts';
import type { World } from './world.ts';

/** Rules by which pay hangs on more than what is filed: places by points, quotas, ratings, a common sum, who else is counted. */
const ofGroups =
  /^(placement\.method|assessment\.method|communityRating\..*|communityBonus\.sharing|population\..*|individualAward\.(quota|within))$/;

/** The same world with steps and ratings as filed, awards outside the bonus and no quota. */
export function withoutGroupRules(world: World): World {
  return without(world, ofGroups, kept);
}

/** The same world with the statutory items counted for the roster alone. */
export function withRosterAlone(world: World): World {
  const counted = /^population\..*$/;
  return without(world, counted, (provision) => keptOf(provision, counted));
}

function without(world: World, ids: RegExp, kept: (provision: Provision) => Provision[]): World {
  const { policy, scenario } = world;
  const { baseline } = scenario;
  return {
    ...world,
    policy: { ...policy, parameters: withoutThem(policy.parameters, ids) },
    scenario: {
      ...scenario,
      provisions: scenario.provisions.flatMap(kept),
      ...(baseline && { baseline: { provisions: baseline.provisions.flatMap(kept) } }),
    },
  };
}

/** What is left of a provision; nothing of one that rates communities. */
export function kept(provision: Provision): Provision[] {
  if (provision.kind === 'community_ratings') return [];
  return keptOf(provision, ofGroups);
}

function keptOf(provision: Provision, ids: RegExp): Provision[] {
  return provision.kind === 'parameters'
    ? [{ ...provision, values: withoutThem(provision.values, ids) }]
    : [provision];
}

function withoutThem<T>(values: Readonly<Record<string, T>>, ids: RegExp): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => !ids.test(id)));
}
