import { withMeaning, type Mapping } from '../intake/mapping.ts';
import type { Meaning } from '../intake/meaning.ts';
import { hintsOfHeader } from '../intake/vocabulary.ts';
import { normalizedName } from '../roster/normalizedText.ts';
import type { ColumnVerdict, VerdictReason } from './judgeColumns.ts';
import type { PersonalKind } from './personalKind.ts';

/** What becomes of a column of a file that is anonymised. */
export interface ColumnFate {
  /** place in the row, from 0 */
  readonly column: number;
  readonly fate: 'pseudonym' | 'kept' | 'ageBand' | 'leftOut';
  /** the column of the anonymous file that it becomes; null where it is left out */
  readonly meaning: Meaning | null;
  /** the personal data that it holds; null where it holds none */
  readonly kind: PersonalKind | null;
  /** what speaks for the kind */
  readonly reasons: readonly VerdictReason[];
}

/** Content alone mistakes places for names and first days at work for birthdays. */
const UNSURE_BY_CONTENT: ReadonlySet<PersonalKind | null> = new Set<PersonalKind | null>([
  'name',
  'birthday',
]);
const BORN = /出生|生日|birth|dob/;

/**
 * The mapping of a file with nobody to ask, made safe: a column that holds personal data means
 * nothing, unless it is the worker's identifier, which becomes a pseudonym; bands of ages come from
 * a birthday, from an age, or else from an identity card.
 */
export function anonymousMapping(mapping: Mapping, verdicts: readonly ColumnVerdict[]): Mapping {
  const columns = mapping.columns.map((meaning, i) => {
    const verdict = verdicts[i];
    return meaning !== null && verdict && isPersonal(verdict, meaning) ? null : meaning;
  });
  const born = columns.includes('age_band') ? undefined : bornIn(verdicts);
  const safe = { ...mapping, columns };
  return mapping.part === 'roster' && born !== undefined ? { ...safe, ageFrom: born } : safe;
}

/**
 * The mapping of a roster in which a column headed as a date of birth, which nothing else is read
 * from, becomes bands of ages: what of it may be kept. A person can still leave it out.
 */
export function withAgeBand(mapping: Mapping, verdicts: readonly ColumnVerdict[]): Mapping {
  if (mapping.part !== 'roster' || mapping.columns.includes('age_band')) return mapping;
  const born = announcedBirthday(verdicts)?.column;
  if (born === undefined || (mapping.columns[born] ?? null) !== null) return mapping;
  return withMeaning(mapping, born, 'age_band');
}

/** What becomes of each column under such a mapping. */
export function columnFates(mapping: Mapping, verdicts: readonly ColumnVerdict[]): ColumnFate[] {
  return verdicts.map(({ column, kind, reasons }) => {
    const meaning = mapping.columns[column] ?? null;
    const personal = meaning === null || meaning === 'worker_id' ? { kind, reasons } : unmarked;
    if (meaning === 'worker_id') return { column, fate: 'pseudonym', meaning, ...personal };
    if (meaning !== null) return { column, fate: 'kept', meaning, ...personal };
    if (column !== mapping.ageFrom) return { column, fate: 'leftOut', meaning, ...personal };
    return { column, fate: 'ageBand', meaning: 'age_band', ...personal };
  });
}

const unmarked = { kind: null, reasons: [] } as const;

function isPersonal({ kind, reasons, header }: ColumnVerdict, meaning: Meaning): boolean {
  if (kind === null || meaning === 'worker_id' || meaning === 'age_band') return false;
  if (reasons.includes('header') || !UNSURE_BY_CONTENT.has(kind)) return true;
  return !hintsOfHeader(header).some((hint) => hint.meaning === meaning);
}

function bornIn(verdicts: readonly ColumnVerdict[]): number | undefined {
  const found =
    announcedBirthday(verdicts) ?? verdicts.find(({ kind }) => kind === ('identityCard' as const));
  return found?.column;
}

/** The column whose header says that it holds days of birth, or ages. */
function announcedBirthday(verdicts: readonly ColumnVerdict[]): ColumnVerdict | undefined {
  const announced = verdicts.filter(
    ({ kind, reasons }) => kind === 'birthday' && reasons.includes('header'),
  );
  return announced.find(({ header }) => BORN.test(normalizedName(header))) ?? announced[0];
}
