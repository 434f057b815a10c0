import type { ChartSize } from '../chartSize.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';

/** Workers who went from one step to another, or stayed; step 0 is the highest. */
export interface FlowSquare {
  readonly from: number;
  readonly to: number;
  readonly workers: number;
  readonly box: Rect;
  /** how strongly it is filled, over 0 up to 1: the square root of its part of the largest */
  readonly strength: number;
  /** the count, where it has room in the square */
  readonly text: string | null;
}

/** A text that stands around a point, in the middle of its height. */
interface Placed {
  readonly text: string;
  readonly at: Point;
}

export interface FlowLayout {
  readonly height: number;
  /** the rows that anybody stands in, each with its squares from left to right */
  readonly rows: readonly (readonly FlowSquare[])[];
  /** the names of the steps at the left (right middles) and at the top (middles), where there is room */
  readonly left: readonly Placed[];
  readonly top: readonly Placed[];
  /** the sums of the rows (right middles) and of the columns (middles) */
  readonly rowSums: readonly Placed[];
  readonly columnSums: readonly Placed[];
  /** where the words for rows and columns begin */
  readonly headings: readonly [before: Point, after: Point];
  /** the lines between rows and columns */
  readonly lines: readonly { readonly from: Point; readonly to: Point }[];
}

interface Room {
  /** flow[from][to] */
  readonly flow: readonly (readonly number[])[];
  /** short names of the steps */
  readonly shorts: readonly string[];
  readonly write: (count: number) => string;
  readonly width: number;
  readonly size: ChartSize;
}

/** A square as large as a finger at most, in lines of text. */
const LARGEST = 2.1;

/** The squares of a flow as large as the room allows, their names thinned out where they are small. */
export function flowLayout({ flow, shorts, write, width, size }: Room): FlowLayout {
  const count = flow.length;
  const gap = size.font * 0.5;
  const sums = flow.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = flow.map((_, to) => flow.reduce((sum, row) => sum + (row[to] ?? 0), 0));
  const axis = widest(shorts, size.font) + gap;
  const right = widest(sums.map(write), size.font) + gap;
  const side = Math.max(
    1,
    Math.min((width - axis - right) / Math.max(1, count), size.line * LARGEST),
  );
  const grid = { x: axis, y: size.line * 3.2 };
  const middle = (step: number): number => (step + 0.5) * side;
  const end = count * side;
  const most = Math.max(1, ...flow.flat());
  const square = (from: number, to: number, workers: number): FlowSquare => {
    const text = write(workers);
    return {
      from,
      to,
      workers,
      box: {
        x: grid.x + to * side + 1,
        y: grid.y + from * side + 1,
        width: side - 2,
        height: side - 2,
      },
      strength: Math.sqrt(workers / most),
      text: textWidth(text, size.font) + 4 <= side && size.font + 2 <= side ? text : null,
    };
  };
  const tall = every(size.font + 3, side);
  const wide = every(widest(shorts, size.font) + size.font * 0.4, side);
  const sumsWide = every(widest(columns.map(write), size.font) + size.font * 0.4, side);
  const bottom = grid.y + end + size.line * 0.7;
  return {
    height: bottom + size.line * 0.7,
    rows: flow
      .map((row, from) =>
        row.flatMap((workers, to) => (workers === 0 ? [] : [square(from, to, workers)])),
      )
      .filter((row) => row.length > 0),
    left: thinned(shorts, tall, (step) => ({ x: axis - gap, y: grid.y + middle(step) })),
    top: thinned(shorts, wide, (step) => ({
      x: grid.x + middle(step),
      y: grid.y - size.line * 0.6,
    })),
    rowSums: thinned(sums.map(write), tall, (step) => ({
      x: grid.x + end + right,
      y: grid.y + middle(step),
    })),
    columnSums: thinned(columns.map(write), sumsWide, (step) => ({
      x: grid.x + middle(step),
      y: bottom,
    })),
    headings: [
      { x: 0, y: size.line * 0.5 },
      { x: 0, y: size.line * 1.5 },
    ],
    lines: Array.from({ length: count + 1 }, (_, i) => i * side).flatMap((at) => [
      { from: { x: grid.x, y: grid.y + at }, to: { x: grid.x + end, y: grid.y + at } },
      { from: { x: grid.x + at, y: grid.y }, to: { x: grid.x + at, y: grid.y + end } },
    ]),
  };
}

/** One in how many of a row of squares has room for something of this size. */
function every(needed: number, side: number): number {
  return Math.max(1, Math.ceil(needed / side));
}

function thinned(
  texts: readonly string[],
  one: number,
  at: (step: number) => Point,
): readonly Placed[] {
  return texts.flatMap((text, step) => (step % one === 0 ? [{ text, at: at(step) }] : []));
}
