import type { ChartSize } from '../chartSize';
import { lengthScale } from '../geometry/lengthScale';
import type { Point, Rect } from '../geometry/rect';
import { widest } from '../geometry/textWidth';
import { wrapText } from '../geometry/wrapText';

export interface SharesLine {
  readonly label: string;
  /** null where nothing is published */
  readonly amount: bigint | null;
  readonly money: string;
  readonly share: string;
}

export interface SharesPlace {
  readonly hit: Rect;
  readonly name: { readonly lines: readonly string[]; readonly at: Point };
  readonly bar: Rect;
  /** right ends of the two figures */
  readonly money: Point;
  readonly share: Point;
}

export interface SharesLayout {
  readonly height: number;
  readonly headings: { readonly money: Point; readonly share: Point };
  readonly places: readonly SharesPlace[];
  /** above the sum */
  readonly rule: { readonly from: Point; readonly to: Point };
  readonly total: { readonly name: Point; readonly money: Point; readonly share: Point };
}

const NARROW = 40;

/**
 * Horizontal bars with two columns of figures at the right: amounts and shares, and a line of sums.
 * Where it is narrow the name and the figures stand above their bar.
 */
export function sharesLayout(
  lines: readonly SharesLine[],
  texts: {
    readonly money: readonly string[];
    readonly share: readonly string[];
  },
  width: number,
  size: ChartSize,
): SharesLayout {
  const narrow = width < NARROW * size.font;
  const shareRight = width;
  const moneyRight = width - widest(texts.share, size.font) - size.font;
  const figures = moneyRight - widest(texts.money, size.font) - size.font;
  const most = narrow ? Math.max(figures, size.font * 6) : Math.min(size.font * 18, width * 0.32);
  const names = lines.map(({ label }) => wrapText(label, most, size.font, 3));
  const left = narrow ? 0 : widest(names.flat(), size.font) + size.font;
  const right = narrow ? width : figures - size.font * 0.5;
  const largest = lines.reduce((a, { amount }) => ((amount ?? 0n) > a ? (amount ?? 0n) : a), 0n);
  const length = lengthScale(0n, largest, 0, Math.max(0, right - left));
  const bar = narrow ? size.font * 0.7 : size.row - 8;
  let y = size.line * 1.3;
  const places = lines.map((line, index): SharesPlace => {
    const name = names[index] ?? [''];
    const text = name.length * size.line;
    const height = narrow ? text + bar + size.font : Math.max(size.row + 4, text + 6);
    const top = y;
    y += height;
    const middle = narrow ? top + text / 2 + 2 : top + height / 2;
    const figureY = narrow ? top + size.line / 2 + 2 : middle;
    return {
      hit: { x: 0, y: top, width, height },
      name: { lines: name, at: { x: 0, y: middle } },
      bar: {
        x: left,
        y: narrow ? top + text + 4 : middle - bar / 2,
        width: line.amount === null ? Math.max(0, right - left) : length(line.amount),
        height: bar,
      },
      money: { x: moneyRight, y: figureY },
      share: { x: shareRight, y: figureY },
    };
  });
  const sumY = y + size.line * 0.9;
  const headY = size.line * 0.5;
  return {
    height: sumY + size.line * 0.7,
    headings: { money: { x: moneyRight, y: headY }, share: { x: shareRight, y: headY } },
    places,
    rule: { from: { x: 0, y: y + 4 }, to: { x: width, y: y + 4 } },
    total: {
      name: { x: 0, y: sumY },
      money: { x: moneyRight, y: sumY },
      share: { x: shareRight, y: sumY },
    },
  };
}
