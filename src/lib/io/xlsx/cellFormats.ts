import { attribute, scanXml } from './xmlScanner.ts';

/** Zeros for digits, a text before them: 0000, "S"00. */
const PADDED = /^((?:"[^"]*"|\\.)*)(0+)(?:;|$)/;
/** The formats that every spreadsheet program has for dates, Chinese ones among them. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [50, 58],
];

/**
 * What a cell style makes of a number: a date, or a whole number with a text before it and zeros up
 * to so many digits. Null where it is shown as any other number.
 */
export type CellFormat = 'date' | { readonly before: string; readonly digits: number } | null;

/** What a workbook's cell styles make of numbers, by their place in the list. */
export function cellFormats(stylesXml: string): readonly CellFormat[] {
  const custom = new Map<string, string>();
  const styles: CellFormat[] = [];
  let inCells = false;
  scanXml(stylesXml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        custom.set(
          attribute(attributes, 'numFmtId') ?? '',
          attribute(attributes, 'formatCode') ?? '',
        );
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = attribute(attributes, 'numFmtId') ?? '0';
        const code = custom.get(id);
        if (code !== undefined) styles.push(formatOf(code));
        else styles.push(isBuiltIn(Number(id)) ? 'date' : null);
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** What a format code makes of a number above 0. */
function formatOf(code: string): CellFormat {
  if (isDateFormat(code)) return 'date';
  const [, literal = '', zeros = ''] = PADDED.exec(code) ?? [];
  const before = literal.replace(/"/g, '').replace(/\\(.)/g, '$1');
  return zeros.length > 1 || (zeros !== '' && before !== '')
    ? { before, digits: zeros.length }
    : null;
}

/** Words, colours and conditions are left out of account, and fractions of a second. */
function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '')
    .replace(/;.*$/s, '')
    .replace(/general|standard/gi, '')
    .replace(/(s)\.0+/gi, '$1');
  return /[yd]|e[^a-z]*m/i.test(bare) && !/[#0?]/.test(bare);
}

function isBuiltIn(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}
