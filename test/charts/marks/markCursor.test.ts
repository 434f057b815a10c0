import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkCursor, nextPlace } from '../../../src/lib/charts/marks/markCursor.svelte.ts';

const counts = [3, 1, 4];

describe('travelling between marks by key', () => {
  test('goes along the lines with the arrows that point that way', () => {
    expect(nextPlace({ line: 0, item: 0 }, 'ArrowRight', counts, true)).toEqual({
      line: 1,
      item: 0,
    });
    expect(nextPlace({ line: 1, item: 0 }, 'ArrowLeft', counts, true)).toEqual({
      line: 0,
      item: 0,
    });
    expect(nextPlace({ line: 0, item: 0 }, 'ArrowDown', counts, false)).toEqual({
      line: 1,
      item: 0,
    });
  });

  test('goes to the parts of a column upwards and of a row to the right', () => {
    expect(nextPlace({ line: 0, item: 0 }, 'ArrowUp', counts, true)).toEqual({ line: 0, item: 1 });
    expect(nextPlace({ line: 0, item: 1 }, 'ArrowDown', counts, true)).toEqual({
      line: 0,
      item: 0,
    });
    expect(nextPlace({ line: 0, item: 0 }, 'ArrowRight', counts, false)).toEqual({
      line: 0,
      item: 1,
    });
  });

  test('goes to the ends with Home and End, and nowhere with other keys', () => {
    expect(nextPlace({ line: 1, item: 0 }, 'End', counts, true)).toEqual({ line: 2, item: 0 });
    expect(nextPlace({ line: 1, item: 0 }, 'Home', counts, true)).toEqual({ line: 0, item: 0 });
    expect(nextPlace({ line: 1, item: 0 }, 'a', counts, true)).toBeNull();
  });

  test('never leaves the marks', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        fc.array(key),
        fc.boolean(),
        (lines, keys, sideways) => {
          let place = { line: 0, item: 0 };
          for (const pressed of keys) {
            place = nextPlace(place, pressed, lines, sideways) ?? place;
            expect(place.item).toBeLessThan(lines[place.line] ?? 0);
            expect(place.item).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe('the mark that the tab key stops at', () => {
  test('is one only, and the first where the one before is gone', () => {
    let lines = [2, 2];
    const cursor = new MarkCursor(
      () => lines,
      () => true,
    );
    cursor.focus(1, 1);
    expect([cursor.tabindex(0, 0), cursor.tabindex(1, 0), cursor.tabindex(1, 1)]).toEqual([
      -1, -1, 0,
    ]);
    lines = [2];
    expect(cursor.tabindex(0, 0)).toBe(0);
  });

  test('is told of until another is pointed at', () => {
    const cursor = new MarkCursor(
      () => [1, 1],
      () => true,
    );
    cursor.focus(0);
    cursor.enter(1);
    expect(cursor.active).toEqual({ line: 1, item: 0 });
    cursor.leave();
    expect(cursor.active).toEqual({ line: 0, item: 0 });
    cursor.blur();
    expect(cursor.active).toBeNull();
  });
});
