const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Marks that a Chinese font sets on a full em, also between Latin letters. */
const WIDE_MARKS = /[‘’“”—…→×·]/;

/** Widths in em, a little above what the common Chinese and Latin screen fonts need. */
function advance(character: string): number {
  if (WIDE.test(character) || WIDE_MARKS.test(character)) return 1;
  if (character.length > 1) return 1;
  if (/[0-9+\-−–=<>~≥≤]/.test(character)) return 0.61;
  if (/[mwMW%@]/.test(character)) return 0.94;
  if (/[A-Z&]/.test(character)) return 0.7;
  if (/[ijlI.,:;'!|()[\]\s]/.test(character)) return 0.36;
  if (/[ftr/]/.test(character)) return 0.42;
  return 0.6;
}

/**
 * Estimated width of `text` in CSS pixels at a font size in pixels. An estimate and not a
 * measurement, so that a page rendered ahead of time places its labels like the live one; it errs
 * on the wide side, so that labels judged to be apart are apart.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * fontSize;
}

/** The widest of several texts, in CSS pixels; 0 for none. */
export function widest(texts: Iterable<string>, fontSize: number): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text, fontSize));
  return width;
}
