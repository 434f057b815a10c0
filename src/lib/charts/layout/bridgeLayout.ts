import type { Fen } from '$lib/domain/money/fen.ts';
import type { BridgePart, BridgeWords } from '../bridge.ts';
import type { ChartSize } from '../chartSize.ts';
import type { ChartFormat } from '../format.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import { bridgePanel, type BridgePanel } from './bridgePanel.ts';
import { wholeRows, zoomRows, type BridgeRow } from './bridgeRows.ts';

export interface BridgeLayout {
  readonly height: number;
  readonly panels: readonly BridgePanel[];
}

interface Room {
  readonly start: Fen;
  readonly parts: readonly BridgePart[];
  readonly words: BridgeWords;
  readonly format: ChartFormat;
  readonly width: number;
  readonly size: ChartSize;
}

/** Below this width, in ems, names stand above their bars and the panels below one another. */
const NARROW = 44;

/**
 * A waterfall in rows: the bill before, each difference where the one before it ended, the bill
 * after; every bar of a bill begins at zero. With `words.zoom` a second panel shows the differences
 * again on a scale of their own, beside the first or, where it is narrow, below it.
 */
export function bridgeLayout(room: Room): BridgeLayout {
  const { words, width, size } = room;
  const whole = wholeRows(room);
  const zoom = words.zoom === undefined ? null : zoomRows(room);
  return width >= NARROW * size.font
    ? beside(room, whole, zoom)
    : below(whole, zoom, words, width, size);
}

function beside(
  { words, width, size }: Room,
  whole: readonly BridgeRow[],
  zoom: readonly BridgeRow[] | null,
): BridgeLayout {
  const most = Math.min(width * 0.26, size.font * 16);
  const names = whole.map(({ label }) => wrapText(label, most, size.font, 3));
  const left = widest(names.flat(), size.font) + size.font;
  const deepest = Math.max(...names.map((lines) => lines.length));
  const rowHeight = Math.max(size.row + 4, deepest * size.line + 6);
  const gutter = size.font * 2.5;
  const half = zoom ? left + (width - left - gutter) * 0.5 : width;
  const titles = zoom ? [words.whole ?? '', words.zoom ?? ''] : [];
  const deep = titles.map((title) => wrapText(title, half - left, size.font, 3).length);
  const top = Math.max(0, ...deep) * size.line + (zoom ? size.line * 0.4 : 0);
  const common = { top, titleTop: 0, rowHeight, nameHeight: 0, size };
  const ends = ({ tone }: BridgeRow) => tone === 'reform' || tone === 'baseline';
  const panels = [
    bridgePanel({
      ...common,
      rows: whole,
      first: 0,
      names,
      title: zoom ? words.whole : undefined,
      left,
      titleX: left,
      right: half,
      says: zoom ? ends : () => true,
    }),
  ];
  if (zoom) {
    const [from, right] = [half + gutter, width];
    const rows = nameTotal(zoom, (right - from) * 0.45, size);
    const rest = { rows, first: 1, names: null, title: words.zoom, says: () => true };
    panels.push(bridgePanel({ ...common, ...rest, left: from, titleX: from, right }));
  }
  return { height: top + whole.length * rowHeight + 2, panels };
}

/**
 * The last row stands beside the new bill's name but shows the whole difference: it says so at its
 * bar's end, if that takes no more than `room`.
 */
function nameTotal(rows: readonly BridgeRow[], room: number, size: ChartSize) {
  return rows.map((row, index) => {
    const text = `${row.label} ${row.text}`;
    const named = index === rows.length - 1 && textWidth(text, size.font) <= room;
    return named ? { ...row, text } : row;
  });
}

function below(
  whole: readonly BridgeRow[],
  zoom: readonly BridgeRow[] | null,
  words: BridgeWords,
  width: number,
  size: ChartSize,
): BridgeLayout {
  const labels = [...whole, ...(zoom ?? [])].map(({ label }) => label);
  const longest = widest(labels, size.font) + size.font;
  // Short names stand beside their bars, long ones above.
  const aside = longest <= width * 0.32;
  const names = (rows: readonly BridgeRow[]) =>
    rows.map(({ label }) => wrapText(label, width - size.font, size.font, 2));
  const deepest = Math.max(...names([...whole, ...(zoom ?? [])]).map((lines) => lines.length));
  const nameHeight = aside ? 0 : deepest * size.line;
  const rowHeight = nameHeight + size.row + size.font * 0.4;
  let top = 0;
  const panels = [
    { rows: whole, title: zoom ? words.whole : undefined },
    ...(zoom ? [{ rows: zoom, title: words.zoom }] : []),
  ].map(({ rows, title }, index) => {
    const lines = title === undefined ? 0 : wrapText(title, width, size.font, 3).length + 0.3;
    const titleTop = top;
    top += lines * size.line;
    const placed = bridgePanel({
      rows,
      first: 0,
      names: names(rows),
      title,
      left: aside ? longest : 0,
      right: width,
      top,
      titleTop,
      titleX: 0,
      rowHeight,
      nameHeight,
      says: () => true,
      size,
    });
    top += rows.length * rowHeight + size.line;
    if (index === 0) return placed;
    return { ...placed, bars: placed.bars.map((bar) => ({ ...bar, row: bar.row + 1 })) };
  });
  return { height: top - size.line + 2, panels };
}
