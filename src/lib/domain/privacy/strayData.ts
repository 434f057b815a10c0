import { isBankCard } from './bankCard.ts';
import { isEmailAddress } from './emailAddress.ts';
import { isIdentityCard } from './identityCard.ts';
import type { PersonalKind } from './personalKind.ts';
import { isPostalAddress } from './postalAddress.ts';
import { isTelephone } from './telephone.ts';

/** Runs of what a number is written with: the card in "身份证5301…，电话138…" is found by itself. */
const NUMBER = /\+?\d[\d\s-]{9,}[\dXx]/g;
const DIGITS = /\d{11,}[Xx]?/g;
/** Of bounded parts: an endless word is not gone through again from each of its letters. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/g;

/**
 * The personal data inside a cell that holds something else, such as an identity card in a note;
 * null where there is none. Only what its form makes certain counts: a name inside a note has no
 * form of its own.
 */
export function strayKind(text: string): PersonalKind | null {
  if (text.length < 6) return null;
  const plain = text.normalize('NFKC');
  for (const number of [...(plain.match(NUMBER) ?? []), ...(plain.match(DIGITS) ?? [])]) {
    const kind = kindOfNumber(number);
    if (kind !== null) return kind;
  }
  if (plain.match(EMAIL)?.some(isEmailAddress) === true) return 'email';
  return isPostalAddress(plain) ? 'address' : null;
}

/**
 * The text with the mark in the place of the personal data inside it; all of it gives way where the
 * data can't be told from the rest, as with an address. A text that holds none stays as it is.
 */
export function withoutStrayData(text: string, mark: string): string {
  if (strayKind(text) === null) return text;
  // In its own characters if that will do; full-width digits are found only when made plain.
  const masked = [text, text.normalize('NFKC')].map((written) => masking(written, mark));
  return masked.find((left) => strayKind(left) === null) ?? mark;
}

function masking(text: string, mark: string): string {
  return [DIGITS, NUMBER, EMAIL].reduce(
    (left, form) => left.replace(form, (found) => (isPersonal(found) ? mark : found)),
    text,
  );
}

function isPersonal(found: string): boolean {
  return kindOfNumber(found) !== null || isEmailAddress(found);
}

function kindOfNumber(text: string): PersonalKind | null {
  const digits = text.replace(/[\s-]/g, '');
  if (isIdentityCard(digits)) return 'identityCard';
  if (isBankCard(digits)) return 'bankCard';
  return isTelephone(digits) ? 'telephone' : null;
}
