import { parameterId } from '../policy/parameterId.ts';
import type { Provision } from './provision.ts';

export type CommunityRatings = Extract<Provision, { readonly kind: 'community_ratings' }>;

const PREFIX = parameterId.ratingOf('');

/** A provision that rates the one community, or all of them, that an id stands for; else null. */
export function ratingProvision(id: string, rating: string): CommunityRatings | null {
  const isRating = id === parameterId.ratingOfAll || id.startsWith(PREFIX);
  return isRating ? withRating({ kind: 'community_ratings' }, id, rating) : null;
}

/** The provision with one more rating, or another one. */
export function withRating(
  provision: CommunityRatings,
  id: string,
  rating: string,
): CommunityRatings {
  if (id === parameterId.ratingOfAll) return { ...provision, all: rating };
  const communities = { ...provision.communities, [id.slice(PREFIX.length)]: rating };
  return { ...provision, communities };
}

/** What is left of the provision without a rating; null where nothing is. */
export function withoutRating(provision: CommunityRatings, id: string): CommunityRatings | null {
  const { all, communities = {}, ...rest } = provision;
  const isAll = id === parameterId.ratingOfAll;
  const left = Object.entries(communities).filter(
    ([community]) => parameterId.ratingOf(community) !== id,
  );
  const keepsAll = !isAll && all !== undefined;
  if (!keepsAll && left.length === 0) return null;
  return {
    ...rest,
    ...(keepsAll ? { all } : {}),
    ...(left.length > 0 ? { communities: Object.fromEntries(left) } : {}),
  };
}
