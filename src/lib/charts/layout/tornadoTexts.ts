import type { ChartSize } from '../chartSize.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { TornadoEnd } from '../tornado.ts';

/** The ends of one bar; null where it begins at the central amount. */
export interface TornadoEnds {
  readonly least: TornadoEnd | null;
  readonly most: TornadoEnd | null;
}

/** The lines written at the ends of one bar. */
export interface TornadoLines {
  readonly least: readonly string[];
  readonly most: readonly string[];
}

/** Lines that a label may take beside its bar. */
const MOST_LINES = 2;

/** What an end says: on one line of `room` pixels if it fits, else the label above the change. */
function linesOf(
  end: TornadoEnd | null,
  room: number,
  most: number,
  size: ChartSize,
): readonly string[] {
  if (!end) return [];
  const joined = `${end.label} → ${end.change}`;
  if (textWidth(joined, size.font) <= room) return [joined];
  return [...wrapText(end.label, room, size.font, most), end.change];
}

/** Texts beside the bars, each in `room` pixels; null where a label would have to be cut for it. */
export function linesBeside(
  bars: readonly TornadoEnds[],
  room: number,
  size: ChartSize,
): readonly TornadoLines[] | null {
  const ends = bars.flatMap(({ least, most }) => [least, most]);
  const changes = widest(
    ends.flatMap((end) => (end ? [end.change] : [])),
    size.font,
  );
  const lines = (end: TornadoEnd | null) => linesOf(end, Math.max(room, changes), 9, size);
  const texts = bars.map(({ least, most }) => ({ least: lines(least), most: lines(most) }));
  const all = texts.flatMap(({ least, most }) => [least, most]);
  const whole = all.every(
    (text) => text.length <= MOST_LINES + 1 && text.every((line) => !line.endsWith('…')),
  );
  return whole ? texts : null;
}

/** Texts below the bars, in half of `width` pixels each, or the whole of it where there is one. */
export function linesBelow(
  bars: readonly TornadoEnds[],
  width: number,
  size: ChartSize,
): readonly TornadoLines[] {
  return bars.map(({ least, most }) => {
    const room = least && most ? (width - size.font) / 2 : width;
    return {
      least: linesOf(least, room, MOST_LINES, size),
      most: linesOf(most, room, MOST_LINES, size),
    };
  });
}
