import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notePosition, spokenNote } from '../../../src/lib/charts/marks/chartNote.ts';

describe('the note of a mark', () => {
  test('stands above its mark, or below where there is no room above', () => {
    expect(notePosition({ x: 200, y: 200 }, { width: 100, height: 60 }, 400).top).toBe(128);
    expect(notePosition({ x: 200, y: 10 }, { width: 100, height: 60 }, 400).top).toBe(22);
  });

  test('stays inside the chart sideways wherever the mark is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (x, width) => {
          const { left } = notePosition({ x, y: 100 }, { width, height: 50 }, 400);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(400);
        },
      ),
    );
  });

  test('is spoken as one sentence', () => {
    const rows = [
      { label: '现行', value: '85' },
      { label: '调整后', value: '641' },
    ];
    expect(spokenNote({ title: '1,000 元/月', rows })).toBe('1,000 元/月, 现行 85, 调整后 641');
  });
});
