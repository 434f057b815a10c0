import * as v from 'valibot';
import type { MappingMemory, RememberedMapping } from '../../domain/intake/mappingMemory.ts';
import { columnsOf, rosterParts, type Meaning } from '../../domain/intake/meaning.ts';

const KEY = 'xince.mappings';
const MOST_SHAPES = 40;

const names = new Set<string>(
  rosterParts.flatMap((part) => columnsOf[part].map(({ name }) => name)),
);
const meaning = v.custom<Meaning>((value) => typeof value === 'string' && names.has(value));
const remembered = v.object({
  columns: v.array(v.nullable(meaning)),
  labels: v.array(
    v.picklist(['numbered_in_level', 'other_level', 'level_missing', 'counted_otherwise']),
  ),
  tenThousands: v.array(v.number()),
  words: v.record(v.string(), v.record(v.string(), v.string())),
});
const shapes = v.array(v.tuple([v.string(), remembered]));

/**
 * Remembers mappings in the browser: headers and words such as names of posts, nothing of any
 * person. The storage may be blocked; then nothing is remembered.
 */
export function mappingStorage(
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
): MappingMemory {
  const read = (): readonly [string, RememberedMapping][] => {
    try {
      return v.parse(shapes, JSON.parse(storage().getItem(KEY) ?? '[]'));
    } catch {
      return [];
    }
  };
  return {
    recall: (shape) => read().find(([known]) => known === shape)?.[1] ?? null,
    remember: (shape, mapping) => {
      const others = read().filter(([known]) => known !== shape);
      try {
        storage().setItem(KEY, JSON.stringify([[shape, mapping], ...others].slice(0, MOST_SHAPES)));
      } catch {
        return;
      }
    },
  };
}
