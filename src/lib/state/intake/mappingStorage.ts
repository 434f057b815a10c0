import * as v from 'valibot';
import type { MappingMemory, RememberedMapping } from '../../domain/intake/mappingMemory.ts';
import { columnsOf, rosterParts, type Meaning } from '../../domain/intake/meaning.ts';
import { Fingerprinter } from '../../io/fingerprint/sha256.ts';
import { forgetEntry } from '../emptiedStorage.ts';

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
  numbered: v.exactOptional(v.boolean()),
  words: v.record(v.string(), v.record(v.string(), v.string())),
});
const shapes = v.array(v.tuple([v.pipe(v.string(), v.regex(/^sha256:[\da-f]{64}$/)), remembered]));

/**
 * Remembers mappings in the browser, the shape of a file as a hash that tells none of its texts.
 * What is kept in any other form, such as with the headers themselves, is overwritten and
 * dropped at once, whether or not another file is opened.
 * The storage may be blocked; then nothing is remembered.
 */
export function mappingStorage(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () => localStorage,
): MappingMemory {
  const read = (): readonly [string, RememberedMapping][] => {
    try {
      const known = v.safeParse(shapes, parsed(storage().getItem(KEY) ?? '[]'));
      if (!known.success) forgetEntry(storage(), KEY);
      return known.success ? known.output : [];
    } catch {
      return [];
    }
  };
  read();
  return {
    recall: (shape) => {
      const hash = hashOf(shape);
      return read().find(([known]) => known === hash)?.[1] ?? null;
    },
    remember: (shape, mapping) => {
      const hash = hashOf(shape);
      const others = read().filter(([known]) => known !== hash);
      try {
        storage().setItem(KEY, JSON.stringify([[hash, mapping], ...others].slice(0, MOST_SHAPES)));
      } catch {
        return;
      }
    },
  };
}

function hashOf(shape: string): string {
  return new Fingerprinter().add(shape).finish();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
