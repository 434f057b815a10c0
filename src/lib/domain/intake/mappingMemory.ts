import { kindsOfCell } from '../privacy/personalKind.ts';
import { strayKind } from '../privacy/strayData.ts';
import { normalizedName } from '../roster/normalizedText.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';
import type { Mapping } from './mapping.ts';

/** What is remembered of a mapping: what its columns and words mean, nothing of any person. */
export type RememberedMapping = Pick<
  Mapping,
  'columns' | 'labels' | 'numbered' | 'tenThousands' | 'words'
>;

/** Remembers how files of a shape were mapped, for the next file of the same shape. */
export interface MappingMemory {
  recall(shape: string): RememberedMapping | null;
  remember(shape: string, mapping: RememberedMapping): void;
}

/**
 * The shape of a file: which it is of the three, and its headers in their order. It is to be kept
 * as a hash only: what stands for the headers of a file without a header row is a person's data.
 */
export function shapeOf(part: RosterPart, headers: readonly string[]): string {
  return [part, ...headers.map(normalizedName)].join('|');
}

/** The mapping with what was remembered of an earlier file of the same shape. */
export function recalled(mapping: Mapping, remembered: RememberedMapping | null): Mapping {
  if (remembered?.columns.length !== mapping.columns.length) return mapping;
  return { ...mapping, ...remembered };
}

/**
 * What of a mapping is remembered: a word that may be somebody's name or number, such as a name
 * that stands in the column of posts, is asked for anew.
 */
export function rememberable(mapping: Mapping): RememberedMapping {
  const { columns, labels, numbered, tenThousands } = mapping;
  const words = Object.fromEntries(
    Object.entries(mapping.words).map(([meaning, meant]) => [meaning, impersonal(meant)]),
  );
  return { columns, labels, tenThousands, words, ...(numbered === true && { numbered }) };
}

function impersonal(meant: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(meant).filter(
      ([word]) => kindsOfCell(word).length === 0 && strayKind(word) === null,
    ),
  );
}
