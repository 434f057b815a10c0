import { normalized } from '../roster/normalizedText.ts';
import type { ListedCommunities } from '../roster/rosterRules.ts';
import type { Layout } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { rowJudge } from './rowKind.ts';
import type { Sheet } from './sheet.ts';
import { hintsOfHeader } from './vocabulary.ts';

/** A sheet of a workbook and how it is read. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly mapping: Mapping;
}

/** How the communities that a sheet names were found in the list of communities. */
export interface CommunityMatch {
  /** the community of the list that each word means, for words that the list does not hold */
  readonly words: Readonly<Record<string, string>>;
  /** communities that the list holds as they are written */
  readonly alike: number;
  /** words that no community was found for */
  readonly unknown: readonly string[];
}

/** A column that is hardly anything but communities. */
const SURE = 0.85;

/**
 * Finds the communities that a sheet writes in another way than the list does: by the name that a
 * sheet gives beside the number, or by a form that differs in blanks, in 社区 or 居委会 at the end or
 * in zeros before a number. What could be two communities is none.
 */
export function matchCommunities(
  named: Iterable<string>,
  known: ListedCommunities,
  sheets: readonly ReadSheet[],
): CommunityMatch {
  const partners = partnersIn(sheets);
  const words = [...new Set(named)];
  const once = unambiguous(words);
  const written = unambiguous(new Set([...known, ...partners.keys()]));
  const meant = (word: string): string | null | undefined => {
    if (known.has(word)) return word;
    const beside = [...(partners.get(word) ?? [])].filter((one) => known.has(one));
    return beside.length > 1 ? null : beside[0];
  };
  /** Another way of writing it, unless two words of the sheet would become one. */
  const loosely = (word: string): string | null | undefined => {
    const form = looseForm(word);
    const other = once.has(form) ? written.get(form) : undefined;
    return other === undefined ? undefined : meant(other);
  };
  const found: Record<string, string> = {};
  const unknown: string[] = [];
  let alike = 0;
  for (const word of words) {
    if (known.has(word)) {
      alike += 1;
      continue;
    }
    const exactly = meant(word);
    const id = exactly === undefined ? loosely(word) : exactly;
    if (id === undefined || id === null) unknown.push(word);
    else found[word] = id;
  }
  return { words: found, alike, unknown };
}

/** The texts of the column of communities of a sheet. */
export function communitiesNamed({ sheet, layout, mapping }: ReadSheet): Set<string> {
  const named = new Set<string>();
  const kindOf = rowJudge(layout.headers);
  const at = mapping.columns.indexOf('community_id');
  for (const { cells } of at < 0 ? [] : sheet.rows.slice(layout.first)) {
    const word = (cells[at] ?? '').trim();
    // Rows repeat their communities: only the first of each is looked at closely.
    if (word !== '' && !named.has(word) && kindOf(cells) === null) named.add(word);
  }
  return named;
}

/** For each word of a column of communities, the words that stand beside it in another. */
function partnersIn(sheets: readonly ReadSheet[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  const note = (word: string, other: string): void => {
    const beside = partners.get(word);
    if (beside) beside.add(other);
    else partners.set(word, new Set([other]));
  };
  for (const { sheet, layout, mapping } of sheets) {
    const own = mapping.columns.indexOf('community_id');
    const others = layout.headers.flatMap((header, i) =>
      i !== own && (mapping.columns[i] ?? null) === null && namesCommunities(header) ? [i] : [],
    );
    if (own < 0 || others.length === 0) continue;
    const kindOf = rowJudge(layout.headers);
    for (const { cells } of sheet.rows.slice(layout.first)) {
      const word = (cells[own] ?? '').trim();
      for (const other of others.map((i) => (cells[i] ?? '').trim())) {
        if (word === '' || other === '' || partners.get(word)?.has(other) === true) continue;
        if (kindOf(cells) !== null) continue;
        note(word, other);
        note(other, word);
      }
    }
  }
  return partners;
}

function namesCommunities(header: string): boolean {
  return hintsOfHeader(header).some(
    ({ meaning, confidence }) => meaning === 'community_id' && confidence >= SURE,
  );
}

/** The words by their loose forms, without the forms that two words share. */
function unambiguous(words: Iterable<string>): Map<string, string> {
  const byForm = new Map<string, string | null>();
  for (const word of words) {
    const form = looseForm(word);
    byForm.set(form, byForm.has(form) ? null : word);
  }
  return new Map([...byForm].flatMap(([form, word]) => (word === null ? [] : [[form, word]])));
}

function looseForm(word: string): string {
  const bare = normalized(word).replace(/(?:社区)?(?:居民委员会|居委会)$|社区$/, '');
  return (bare === '' ? normalized(word) : bare).replace(/(^|\D)0+(?=\d)/g, '$1');
}
