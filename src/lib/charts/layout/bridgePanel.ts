import type { ChartSize } from '../chartSize.ts';
import type { Tone } from '../format.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { BridgeRow } from './bridgeRows.ts';

export interface BridgeBar {
  /** index of the row: 0 the start, then the parts, the end last */
  readonly row: number;
  readonly hit: Rect;
  readonly name: { readonly lines: readonly string[]; readonly at: Point } | null;
  readonly box: Rect;
  readonly tone: Tone;
  readonly text: string;
  /** where the text stands; null where another panel says it */
  readonly textAt: Point | null;
}

export interface BridgePanel {
  readonly title: { readonly lines: readonly string[]; readonly at: Point } | null;
  readonly bars: readonly BridgeBar[];
  readonly zero: { readonly from: Point; readonly to: Point };
  /** from the end of one bar to the beginning of the next */
  readonly links: readonly { readonly from: Point; readonly to: Point }[];
}

interface PanelRoom {
  readonly rows: readonly BridgeRow[];
  /** index of the first of `rows` among all rows */
  readonly first: number;
  readonly names: readonly (readonly string[])[] | null;
  readonly title: string | undefined;
  readonly left: number;
  readonly right: number;
  /** where the row with index 0 begins */
  readonly top: number;
  readonly titleTop: number;
  readonly titleX: number;
  readonly rowHeight: number;
  /** a line of its own for the name above each bar */
  readonly nameHeight: number;
  readonly says: (row: BridgeRow) => boolean;
  readonly size: ChartSize;
}

/** Places the bars of one panel, their names and texts, its zero line and the links between bars. */
export function bridgePanel(room: PanelRoom): BridgePanel {
  const { rows, first, left, right, top, rowHeight, nameHeight, size } = room;
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const least = ends.reduce((a, b) => (b < a ? b : a), 0n);
  const most = ends.reduce((a, b) => (b > a ? b : a), 0n);
  const texts = rows.filter(room.says).map(({ text }) => text);
  const reach = Math.max(left, right - widest(texts, size.font) - 8);
  const x = lengthScale(least, most, left, reach);
  // A zero has no bar: the line from the bar before to the one after runs through it.
  const bar = nameHeight > 0 ? size.row - 8 : Math.max(size.row - 8, rowHeight * 0.55);
  const bars = rows.map((row, index): BridgeBar => {
    const y = top + (first + index) * rowHeight;
    const middle = y + nameHeight + (rowHeight - nameHeight) / 2;
    const [a, b] = [x(row.from), x(row.to)];
    const lines = room.names?.[index];
    const nameY = nameHeight > 0 ? y + nameHeight - size.line * 0.4 : middle;
    return {
      row: first + index,
      hit: {
        x: room.names ? 0 : left,
        y,
        width: right - (room.names ? 0 : left),
        height: rowHeight,
      },
      name: lines ? { lines, at: { x: nameHeight > 0 ? size.font * 0.4 : 0, y: nameY } } : null,
      box: {
        x: Math.min(a, b),
        y: middle - bar / 2,
        width: Math.max(Math.abs(b - a), row.from === row.to ? 0 : 1),
        height: bar,
      },
      tone: row.tone,
      text: row.text,
      textAt: room.says(row) ? { x: Math.max(a, b) + 6, y: middle } : null,
    };
  });
  const links = bars.slice(1).map((next, index) => {
    const previous = bars[index] ?? next;
    const at = x(rows[index]?.to ?? 0n);
    return {
      from: { x: at, y: previous.box.y + bar },
      to: { x: at, y: next.box.y + (next.box.width === 0 ? bar : 0) },
    };
  });
  const zero = x(0n);
  const { titleX } = room;
  const lines =
    room.title === undefined ? null : wrapText(room.title, right - titleX, size.font, 3);
  const titleY = room.titleTop + ((lines?.length ?? 1) * size.line) / 2;
  return {
    title: lines && { lines, at: { x: titleX, y: titleY } },
    bars,
    zero: {
      from: { x: zero, y: top + first * rowHeight },
      to: { x: zero, y: top + (first + rows.length) * rowHeight },
    },
    links,
  };
}
