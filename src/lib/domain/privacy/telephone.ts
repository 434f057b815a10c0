const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:\+?86)?\(?0(?:10|2\d|[3-9]\d{2})\)?\d{7,8}$/;

/**
 * Whether a text is a telephone number of the mainland: a mobile number, or a landline with its
 * area code. Blanks, hyphens and brackets between the digits do not matter. A landline without an
 * area code is eight digits like many another number: it is known by its header only.
 */
export function isTelephone(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  return MOBILE.test(digits) || LANDLINE.test(digits.replace(/[()（）]/g, ''));
}
