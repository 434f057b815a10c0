import type { ClientInit } from '@sveltejs/kit';

/**
 * Kit waits for this before it starts, so that a browser from Chromium 88 on has what the page
 * needs by then. One that has the latest of the polyfills, of Chromium 98, has them all.
 */
export const init: ClientInit = async () => {
  if (!('structuredClone' in globalThis)) await import('./polyfills.ts');
};
