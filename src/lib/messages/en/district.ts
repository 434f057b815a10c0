import type { Shape } from '../shape.ts';
import type { district as source } from '../zh-CN/district.ts';

export const district: Shape<typeof source> = {
  basicPart: 'of which: basic part',
  performancePart: 'of which: performance part',
  askTitle: 'An example',
  noFactsTitle: 'No published figures to check',
  noFacts:
    'This policy states no published head-count, mean or bonus total, so there is nothing to hold the roster against. What follows is computed from the roster and the policy all the same.',
  noEvidence:
    'This policy states no published figures: no range can be inferred from them, and there is nothing to reconcile. What follows does not rest on them and is computed as ever.',
};
