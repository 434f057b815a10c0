/** Something that can be searched for by any of its texts, the most telling text first. */
export interface Searchable {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Full-width letters and digits as half-width ones, lower case, no blanks or separators. */
function plain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[\s\u202f\u00a0·:：、,，.()（）]/g, '');
}

/**
 * The entries in which every word of a query occurs, best first: one whose first text begins with
 * the query comes before one whose first text holds it, and that before one that is found
 * elsewhere; otherwise the given order stays. A query without a letter or digit finds nothing.
 */
export function searchTexts<T extends Searchable>(entries: readonly T[], query: string): T[] {
  const words = query.split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return [];
  const whole = plain(query);
  return entries
    .flatMap((entry, order) => {
      const texts = entry.texts.map(plain);
      const all = texts.join('\n');
      if (!words.every((word) => all.includes(word))) return [];
      const at = (texts[0] ?? '').indexOf(whole);
      return [{ entry, order, rank: at === 0 ? 0 : at > 0 ? 1 : 2 }];
    })
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ entry }) => entry);
}
