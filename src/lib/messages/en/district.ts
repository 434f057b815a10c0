import type { Shape } from '../shape.ts';
import type { district as source } from '../zh-CN/district.ts';

export const district: Shape<typeof source> = {
  basicPart: 'of which: basic part',
  performancePart: 'of which: performance part',
};
