import { textWidth } from './textWidth.ts';

/**
 * What stays in one piece, tried in this order: a number with its unit; one Chinese character with
 * the brackets and punctuation that cling to it; a word of any other script; blanks.
 */
const PIECES = new RegExp(
  [
    String.raw`[+\-−]?\d[\d.,]*\s?(?:万元|亿元|[元人个年月档级%]|yuan\b)?(?:\s|[，。、；：）》”」])*`,
    String.raw`[（《“「]*[\u2e80-\u9fff][，。、；：）》”」！？]*`,
    String.raw`[^\s\u2e80-\u9fff（《“「]+\s*`,
    String.raw`[（《“「\s]+`,
  ].join('|'),
  'gu',
);

/**
 * Breaks `text` into at most `maxLines` lines no wider than `width` pixels. What does not fit ends
 * in an ellipsis. A number is never parted from its unit. Returns at least one line.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  maxLines: number,
): readonly string[] {
  const lines: string[] = [''];
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines[lines.length - 1] ?? '';
    if (line === '' || textWidth((line + piece).trimEnd(), fontSize) <= width) {
      lines[lines.length - 1] = line + piece;
    } else {
      lines.push(piece);
    }
  }
  const kept = lines.slice(0, maxLines).map((line) => line.trim());
  const last = kept.length - 1;
  const rest = lines.length > maxLines;
  return kept.map((line, index) => cut(line, width, fontSize, rest && index === last));
}

/** Shortens one line to `width`, marking the loss with an ellipsis. */
function cut(line: string, width: number, fontSize: number, more: boolean): string {
  if (!more && textWidth(line, fontSize) <= width) return line;
  const characters = Array.from(line);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
