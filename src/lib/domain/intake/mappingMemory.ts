import { normalizedName } from '../roster/normalizedText.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';
import type { Mapping } from './mapping.ts';

/** What is remembered of a mapping: words of the header and the policy, nothing of any person. */
export type RememberedMapping = Pick<Mapping, 'columns' | 'labels' | 'tenThousands' | 'words'>;

/** Remembers how files of a shape were mapped, for the next file of the same shape. */
export interface MappingMemory {
  recall(shape: string): RememberedMapping | null;
  remember(shape: string, mapping: RememberedMapping): void;
}

/** The shape of a file: which it is of the three, and its headers in their order. */
export function shapeOf(part: RosterPart, headers: readonly string[]): string {
  return [part, ...headers.map(normalizedName)].join('|');
}

/** The mapping with what was remembered of an earlier file of the same shape. */
export function recalled(mapping: Mapping, remembered: RememberedMapping | null): Mapping {
  if (remembered?.columns.length !== mapping.columns.length) return mapping;
  const { columns, labels, tenThousands, words } = remembered;
  return { ...mapping, columns, labels, tenThousands, words };
}

/** What of a mapping is remembered. */
export function rememberable(mapping: Mapping): RememberedMapping {
  const { columns, labels, tenThousands, words } = mapping;
  return { columns, labels, tenThousands, words };
}
