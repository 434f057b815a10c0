import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { compositionLayout } from '../../../src/lib/charts/layout/compositionLayout.ts';
import { languages, widths } from '../sample.ts';
import { collisions, type DrawnText } from './boxes.ts';

const counts = [39, 122, 244, 767];

describe('the bar of all posts', () => {
  test.each(widths)('labels every part at %i pixels, in either language', (width) => {
    for (const { posts, before } of languages) {
      const size = chartSize(width > 1000);
      const parts = posts.map((post, index) => {
        return { text: `${post} ${counts[index] ?? 0}`, count: counts[index] ?? 0 };
      });
      const ghost = `${before} 1,172`;
      const { labels, height } = compositionLayout(parts, ghost, width, size);
      const texts = labels.map(({ at }, index): DrawnText => {
        return { text: parts[index]?.text ?? ghost, at, anchor: 'start' };
      });
      expect(texts).toHaveLength(5);
      expect(collisions(texts, { width, height }, size)).toEqual([]);
    }
  });
});
