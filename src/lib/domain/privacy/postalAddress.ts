/** What a home has and a place of work in a list has not: a door, with its number. */
const DOOR = /[\d一二三四五六七八九十](?:号|栋|幢|单元|室|楼|弄|组)/;
const PLACE = /(?:省|市|区|县|镇|乡|村|街道|路|街|巷|小区|花园|苑|公寓|里|庄)/;

/**
 * Whether a text is the address of a home: a place and a number of a door. "马街社区" is a place
 * alone and is none.
 */
export function isPostalAddress(text: string): boolean {
  return text.length >= 6 && DOOR.test(text) && PLACE.test(text);
}
