import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartSize } from '../chartSize.ts';
import type { FrontierMark, FrontierWords } from '../frontier.ts';
import { placeBeside } from '../geometry/placeBeside.ts';
import { overlap } from '../geometry/placeLabels.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import type { Tread } from '../geometry/stepPath.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';

export interface FrontierText {
  readonly lines: readonly string[];
  /** its middle */
  readonly at: Point;
  /** of a mark, or of an area */
  readonly of: 'mark' | 'area';
}

interface Room {
  readonly marks: readonly FrontierMark[];
  /** where the marks stand */
  readonly symbols: readonly Point[];
  readonly treads: readonly Tread[];
  /** true where nothing is affordable */
  readonly empty: boolean;
  readonly words: FrontierWords;
  readonly write: (amount: Fen) => string;
  /** the plot, which no text leaves */
  readonly box: Rect;
  readonly size: ChartSize;
}

/** Where the text of the region may begin, as shares of the region's width. */
const PLACES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Where the text of an empty plot may stand, as shares of its height. */
const HEIGHTS = [0.5, 0.8, 0.2, 1, 0];

const middleOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The names of the marks beside them, and what the areas are where they leave room for it. */
export function frontierTexts(room: Room): readonly FrontierText[] {
  const { marks, symbols, write, box, size } = room;
  const lines = marks.map(({ label, x, y }) => [
    ...wrapText(label, box.width * 0.45, size.font, 2),
    `${write(x)} / ${write(y)}`,
  ]);
  const boxes = placeBeside(
    symbols.map((at, index) => ({
      at,
      width: widest(lines[index] ?? [], size.font),
      height: (lines[index]?.length ?? 0) * size.line,
    })),
    box,
    size.font * 0.7,
  );
  const named = boxes.flatMap((place, index): FrontierText[] =>
    place ? [{ lines: lines[index] ?? [], at: middleOf(place), of: 'mark' }] : [],
  );
  const dot = size.font;
  const taken = [
    ...boxes.flatMap((place) => (place ? [place] : [])),
    ...symbols.map(({ x, y }) => ({ x: x - dot / 2, y: y - dot / 2, width: dot, height: dot })),
  ];
  const free = (place: Rect) => !taken.some((other) => overlap(place, other, size.font / 2));
  const said = room.empty
    ? emptyText(room, free)
    : [insideText(room, free), outsideText(room, free)];
  return [...named, ...[said].flat().flatMap((text) => (text ? [text] : []))];
}

type Free = (place: Rect) => boolean;

const areaText = (lines: readonly string[], place: Rect): FrontierText => ({
  lines,
  at: middleOf(place),
  of: 'area',
});

/** In the middle of the plot, or wherever above or below it is free. */
function emptyText({ words, box, size }: Room, free: Free): FrontierText | null {
  const lines = wrapText(words.none, box.width * 0.9, size.font, 3);
  const [width, height] = [widest(lines, size.font), lines.length * size.line];
  const place = HEIGHTS.map((share) => ({
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) * share,
    width,
    height,
  })).find(free);
  return place ? areaText(lines, place) : null;
}

const over = (treads: readonly Tread[], place: Rect) =>
  treads.filter(({ from, to }) => from < place.x + place.width && to > place.x);

/** Low in the region, as far left as it fits. */
function insideText({ treads, words, box, size }: Room, free: Free): FrontierText | null {
  const [first, last] = [treads[0], treads[treads.length - 1]];
  if (!first || !last) return null;
  const place = PLACES.map((share) => ({
    x: first.from + size.font + share * (last.to - first.from),
    y: box.y + box.height - size.line * 1.6,
    width: textWidth(words.inside, size.font),
    height: size.line,
  })).find(
    (place) =>
      place.x + place.width <= last.to &&
      over(treads, place).every(({ y }) => y <= place.y) &&
      free(place),
  );
  return place ? areaText([words.inside], place) : null;
}

/** In the upper right corner, if the region leaves it free. */
function outsideText({ treads, words, box, size }: Room, free: Free): FrontierText | null {
  const width = textWidth(words.outside, size.font);
  const place = {
    x: box.x + box.width - width - size.font / 2,
    y: box.y + size.line * 0.3,
    width,
    height: size.line,
  };
  const clear = over(treads, place).every(({ y }) => y >= place.y + place.height);
  return place.x >= box.x && clear && free(place) ? areaText([words.outside], place) : null;
}
