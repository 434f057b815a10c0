import { attribute, scanXml } from './xmlScanner.ts';

/** The formats that every spreadsheet program has for dates, Chinese ones among them. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [50, 58],
];

/** Which of a workbook's cell styles show a number as a date, by their place in the list. */
export function dateStyles(stylesXml: string): readonly boolean[] {
  const custom = new Map<string, string>();
  const styles: boolean[] = [];
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
        styles.push(code === undefined ? isBuiltIn(Number(id)) : isDateFormat(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** Whether a format code shows a day: quoted words, colours and conditions left out of account. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(bare) && !/[#0?]/.test(bare);
}

function isBuiltIn(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}
