import type { Shape } from '../shape.ts';
import type { status as source } from '../zh-CN/status.ts';

export const status: Shape<typeof source> = {
  published: 'Published',
  inferred: 'Inferred',
  assumed: 'Assumed',
  unpublished: 'Not published',
  publishedNote: 'The value stands in a public document.',
  inferredNote: 'The value follows from published figures; no document states it.',
  assumedNote: 'No document supports the value: it is set for the costing and can be changed.',
  unpublishedNote:
    'No public document gives the amount. It counts as zero and is listed wherever a total shows.',
  source: (citation) => `Source: ${citation}`,
  citation: (document, section) => (section === '' ? document : `${document}, section ${section}`),
  agrees: 'Agrees with the published figure',
  differsBy: (difference) => `Differs from the published figure by ${difference}`,
  roundsTo: (published) => `Rounds to ${published}, as published`,
  notComparable: 'No published figure to compare with',
};
