import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../src/lib/ui/placeBeside.ts';

const view = { width: 390, height: 844 };
const panel = { width: 300, height: 80 };

describe('a panel beside its word', () => {
  test('stands under it, and above it where there is no room below', () => {
    const word = { left: 100, width: 40 };
    expect(placeBeside({ ...word, top: 100, bottom: 120 }, panel, view).top).toBe(126);
    expect(placeBeside({ ...word, top: 800, bottom: 820 }, panel, view).top).toBe(714);
  });

  test('never leaves the window at the sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 350 }), (left) => {
        const place = placeBeside({ left, width: 40, top: 10, bottom: 30 }, panel, view);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + panel.width).toBeLessThanOrEqual(382);
      }),
    );
  });
});
