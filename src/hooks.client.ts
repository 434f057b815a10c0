import type { ClientInit } from '@sveltejs/kit';

/**
 * Kit waits for this before it starts, so that browsers from Chromium 88 on have what the page
 * needs by then; the others never download it.
 */
export const init: ClientInit = async () => {
  const complete = [
    [Array.prototype, 'findLast'],
    [Object, 'hasOwn'],
    [globalThis, 'structuredClone'],
  ].every(([owner, name]) => (name as string) in (owner as object));
  if (!complete) await import('./polyfills.ts');
};
