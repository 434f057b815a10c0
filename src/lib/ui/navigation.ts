import type { Pathname } from '$app/types';
import type { Messages } from '$lib/messages/index.ts';

/** A page of the navigation: its address, and the key of its name in `frame.pages`. */
export interface NavigationItem {
  readonly id: keyof Messages['frame']['pages'];
  readonly path: Pathname;
}

/** Pages in the order of the work; only those that exist. */
export const navigation: readonly NavigationItem[] = [
  { id: 'overview', path: '/' },
  { id: 'simulate', path: '/simulate/' },
  { id: 'roster', path: '/roster/' },
  { id: 'policy', path: '/policy/' },
  { id: 'evidence', path: '/evidence/' },
];

/** How many pages the narrow screen's bar names before "more". */
export const NARROW_ITEMS = 4;

/** The page that a route ("/simulate", "/policy/slip") belongs to; undefined where none does. */
export function pageOf(route: string | null): NavigationItem | undefined {
  return navigation.find(({ path }) =>
    path === '/' ? route === path : `${route ?? ''}/`.startsWith(path),
  );
}
