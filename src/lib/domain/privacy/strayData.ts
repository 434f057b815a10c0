import { isBankCard } from './bankCard.ts';
import { isEmailAddress } from './emailAddress.ts';
import { isIdentityCard } from './identityCard.ts';
import type { PersonalKind } from './personalKind.ts';
import { isPostalAddress } from './postalAddress.ts';
import { isTelephone } from './telephone.ts';

/** Runs of what a number is written with: the card in "身份证5301…，电话138…" is found by itself. */
const NUMBER = /\+?\d[\d\s-]{9,}[\dXx]/g;
const DIGITS = /\d{11,}[Xx]?/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * The personal data inside a cell that holds something else, such as an identity card in a note;
 * null where there is none. Only what its form makes certain counts: a name inside a note has no
 * form of its own.
 */
export function strayKind(text: string): PersonalKind | null {
  if (text.length < 6) return null;
  const plain = text.normalize('NFKC');
  for (const number of [...(plain.match(NUMBER) ?? []), ...(plain.match(DIGITS) ?? [])]) {
    const digits = number.replace(/[\s-]/g, '');
    if (isIdentityCard(digits)) return 'identityCard';
    if (isBankCard(digits)) return 'bankCard';
    if (isTelephone(digits)) return 'telephone';
  }
  if (plain.match(EMAIL)?.some(isEmailAddress) === true) return 'email';
  return isPostalAddress(plain) ? 'address' : null;
}
