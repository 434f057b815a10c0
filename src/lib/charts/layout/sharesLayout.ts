import type { ChartSize } from '../chartSize.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';

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
  readonly total: Omit<SharesPlace, 'bar' | 'hit'>;
}

interface Room {
  readonly lines: readonly SharesLine[];
  readonly total: { readonly label: string; readonly money: string; readonly share: string };
  readonly headings: { readonly money: string; readonly share: string };
  readonly width: number;
  readonly size: ChartSize;
}

const NARROW = 46;

/**
 * Horizontal bars with two columns of figures at the right, amounts and shares, and a line of sums.
 * Where it is narrow the names stand above their bars. A place for the mark * is kept free at the
 * right, so that the figures stand under one another with and without it.
 */
export function sharesLayout({ lines, total, headings, width, size }: Room): SharesLayout {
  const all = [...lines, total, headings];
  const column = (side: 'money' | 'share') => all.map((line) => line[side]);
  const shareX = width - textWidth('*', size.font);
  const moneyX = shareX - widest(column('share'), size.font) - size.font * 1.2;
  const figures = moneyX - widest(column('money'), size.font) - size.font * 1.2;
  const narrow = width < NARROW * size.font;
  const most = narrow ? width : Math.min(size.font * 20, width * 0.32);
  const names = lines.map(({ label }) => wrapText(label, most, size.font, 3));
  const left = narrow ? 0 : widest(names.flat(), size.font) + size.font;
  const right = narrow ? shareX : Math.max(left + size.font, figures);
  const largest = lines.reduce((a, { amount }) => ((amount ?? 0n) > a ? (amount ?? 0n) : a), 0n);
  const length = lengthScale(0n, largest, 0, right - left);
  const thick = narrow ? size.font * 0.6 : size.row - 8;

  let y = size.line * 1.3;
  const place = (name: readonly string[], amount: bigint | null, money: string): SharesPlace => {
    const text = name.length * size.line;
    // Where it is narrow the figures share the last line of the name if it leaves the room.
    const free = moneyX - textWidth(money, size.font) - size.font * 0.6;
    const shared = textWidth(name[name.length - 1] ?? '', size.font) <= free;
    const figuresBelow = shared ? 0 : size.line;
    const top = y;
    const below = text + figuresBelow + size.font * 1.6;
    const height = narrow ? below : Math.max(size.row + 4, text + 6);
    y += height;
    const middle = top + height / 2;
    const figureY = narrow ? top + text + figuresBelow - size.line / 2 : middle;
    return {
      hit: { x: 0, y: top, width, height },
      name: { lines: name, at: { x: 0, y: narrow ? top + text / 2 : middle } },
      bar: {
        x: left,
        y: narrow ? figureY + size.line * 0.6 : middle - thick / 2,
        width: amount === null ? right - left : length(amount),
        height: thick,
      },
      money: { x: moneyX, y: figureY },
      share: { x: shareX, y: figureY },
    };
  };
  const places = lines.map(({ amount, money }, index) =>
    place(names[index] ?? [''], amount, money),
  );
  const ruleY = y + 4;
  y = ruleY + 4;
  const sums = place(wrapText(total.label, narrow ? width : right, size.font, 2), 0n, total.money);
  const headY = size.line * 0.5;
  return {
    height: y,
    headings: { money: { x: moneyX, y: headY }, share: { x: shareX, y: headY } },
    places,
    rule: { from: { x: 0, y: ruleY }, to: { x: width, y: ruleY } },
    total: sums,
  };
}
