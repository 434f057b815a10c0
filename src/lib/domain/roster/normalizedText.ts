/**
 * A text as labels, headers and numbers are compared: full-width letters and digits made plain,
 * lower case, without blanks or invisible characters. Never applied to identifiers, which are
 * kept as they are written.
 */
export function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '');
}

/** As `normalized`, and without the hyphens and underscores that header names differ in. */
export function normalizedName(text: string): string {
  return normalized(text).replace(/[_-]+/g, '');
}
