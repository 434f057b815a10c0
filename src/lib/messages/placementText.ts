import type { Kept } from '../domain/placement/placeCareer.ts';
import type { Messages } from './index.ts';

/** Why points don't place somebody, in words. */
export function keptText({ placement }: Messages, kept: Kept): string {
  if (kept === 'no_step_reached') return placement.noStep;
  return placement[kept.why](placement.elements[kept.element]);
}
