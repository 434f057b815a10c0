import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartSize } from '../chartSize.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import type { Point } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { moneyTicks } from '../geometry/ticks.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { OutlineText, StepPay } from '../ladderSteps.ts';
import { stepPanel, type StepDrawing } from './stepPanel.ts';

export interface LadderStepsPanel {
  readonly title: { readonly lines: readonly string[]; readonly at: Point };
  /** how many amounts there are, how many workers draw the least */
  readonly texts: readonly { readonly lines: readonly string[]; readonly at: Point }[];
  readonly drawing: StepDrawing;
  readonly ticks: readonly { readonly value: Fen; readonly from: Point; readonly to: Point }[];
  /** the steps' short names that have room, around their middles */
  readonly shorts: readonly { readonly step: number; readonly at: Point }[];
}

export interface LadderStepsLayout {
  readonly height: number;
  readonly panels: readonly LadderStepsPanel[];
  /** the amounts on the left, once for each row of panels; these are their right middles */
  readonly amounts: readonly { readonly value: Fen; readonly at: Point }[];
  /** where the heading of the steps stands, once for each row of panels */
  readonly headings: readonly Point[];
}

export interface LadderStepsPost {
  readonly label: string;
  readonly texts: readonly OutlineText[];
  readonly pay: readonly (StepPay | null)[];
}

interface Room {
  readonly posts: readonly LadderStepsPost[];
  readonly shorts: readonly string[];
  readonly heading: string;
  readonly write: (amount: Fen) => string;
  readonly width: number;
  /** height of the step lines of one panel in pixels */
  readonly plot: number;
  readonly size: ChartSize;
}

/** A panel narrower than this, in ems, is hard to read. */
const LEAST_PANEL = 15;

/** One panel a post on one common scale that begins at zero, as many beside one another as fit. */
export function ladderStepsLayout(room: Room): LadderStepsLayout {
  const { posts, shorts, heading, write, width, plot, size } = room;
  const paid = posts.flatMap(({ pay }) => pay.flatMap((step) => (step ? [step] : [])));
  const most = paid
    .flatMap(({ before, after }) => [before, after])
    .reduce((a, b) => (b > a ? b : a), 0n);
  const amounts = moneyTicks(0n, most, Math.max(2, plot / (size.line * 1.9)));
  const axis = widest([heading, ...amounts.map(write)], size.font) + size.font * 0.7;
  const gutter = size.font * 2;
  const columns = columnsFor(posts.length, width - axis, gutter, LEAST_PANEL * size.font);
  const each = (width - axis - (columns - 1) * gutter) / columns;
  const heads = posts.map(({ label, texts }) => ({
    title: wrapText(label, each, size.font, 2),
    texts: texts.map((text) => outlineLines(text, each, size)),
  }));
  const over = size.line * 1.3;
  const rowCount = Math.ceil(posts.length / columns);
  let top = 0;
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const inRow = heads.slice(row * columns, (row + 1) * columns);
    const lines = Math.max(0, ...inRow.map((head) => [head.title, ...head.texts].flat().length));
    const head = top;
    const base = top + lines * size.line + over + plot;
    top = base + size.line * 2.2;
    return { head, base };
  });
  const yIn = (base: number) => lengthScale(0n, most, base, base - plot);
  const panels = posts.map(({ pay }, index): LadderStepsPanel => {
    const { head, base } = rows[Math.floor(index / columns)] ?? { head: 0, base: plot };
    const x = axis + (index % columns) * (each + gutter);
    const y = yIn(base);
    const { title, texts } = heads[index] ?? { title: [], texts: [] };
    let line = 0;
    const block = (lines: readonly string[]) => {
      const at = { x, y: head + (line + lines.length / 2) * size.line };
      line += lines.length;
      return { lines, at };
    };
    return {
      title: block(title),
      texts: texts.map(block),
      drawing: stepPanel({
        pay,
        y,
        write,
        box: { x, y: base - plot, width: each, height: plot },
        over,
        size,
      }),
      ticks: amounts.map((value) => ({
        value,
        from: { x, y: y(value) },
        to: { x: x + each, y: y(value) },
      })),
      shorts: placeShorts(shorts, x, base, each, size),
    };
  });
  return {
    height: Math.max(0, top - size.line),
    panels,
    amounts: rows.flatMap(({ base }) =>
      amounts.map((value) => ({
        value,
        at: { x: axis - size.font * 0.5, y: yIn(base)(value) },
      })),
    ),
    headings: rows.map(({ base }) => ({ x: 0, y: base + size.line * 0.7 })),
  };
}

/** As many columns as fit, and no more than fill all rows evenly. */
function columnsFor(count: number, room: number, gutter: number, least: number): number {
  const fitting = Math.max(1, Math.floor((room + gutter) / (least + gutter)));
  const rows = Math.ceil(Math.max(1, count) / fitting);
  return Math.ceil(Math.max(1, count) / rows);
}

/** The figure behind its measure if both fit on a line, else on a line of its own. */
function outlineLines({ label, value }: OutlineText, room: number, size: ChartSize) {
  const joined = `${label} ${value}`;
  if (textWidth(joined, size.font) <= room) return [joined];
  return [...wrapText(label, room, size.font, 2), value];
}

/** The short names of the steps under their strips: all, or every second, every third. */
function placeShorts(
  shorts: readonly string[],
  x: number,
  base: number,
  width: number,
  size: ChartSize,
): LadderStepsPanel['shorts'] {
  const band = width / Math.max(1, shorts.length);
  const stride = Math.max(1, Math.ceil((widest(shorts, size.font) + size.font * 0.3) / band));
  return shorts.flatMap((text, step) => {
    if (step % stride !== 0) return [];
    const half = textWidth(text, size.font) / 2;
    const middle = Math.min(x + (step + 0.5) * band, x + width - half);
    return [{ step, at: { x: middle, y: base + size.line * 0.7 } }];
  });
}
