import { sum } from 'd3-array';
import type { ScoreBand } from '$lib/domain/assessment/scoreBands.ts';
import type { ChartSize } from '../chartSize.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import { placeInRows } from '../geometry/placeInRows.ts';
import { middles } from '../geometry/middles.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth } from '../geometry/textWidth.ts';

export interface ScoresRoom {
  readonly columns: readonly ScoreBand[];
  /** the names of the ratings as the legend writes them, the best first */
  readonly legend: readonly string[];
  /** scores from which a rating is reached, with their text */
  readonly cuts: readonly { readonly score: number; readonly text: string }[];
  readonly write: (count: number) => string;
  readonly width: number;
  /** height of the columns in pixels */
  readonly plot: number;
  readonly size: ChartSize;
}

export interface ScoresLayout {
  readonly height: number;
  readonly legend: readonly { readonly swatch: Rect; readonly at: Point }[];
  readonly columns: readonly {
    /** all communities of the column */
    readonly total: number;
    /** [rating], the best at the top */
    readonly parts: readonly Rect[];
    /** where the count stands; null where another's leaves no room */
    readonly count: Point | null;
    readonly hit: Rect;
  }[];
  readonly cuts: readonly {
    readonly text: string;
    readonly from: Point;
    readonly to: Point;
    readonly label: Point | null;
  }[];
  readonly ticks: readonly { readonly text: string; readonly at: Point | null }[];
  readonly axis: { readonly from: Point; readonly to: Point };
  readonly heading: Point;
}

/** Columns of communities by score, stacked by rating, with the cuts between the ratings. */
export function scoresLayout(room: ScoresRoom): ScoresLayout {
  const { columns, legend, write, width, plot, size } = room;
  const swatch = size.font * 0.85;
  const inset = swatch + size.font * 0.5;
  const rows = placeInRows(
    legend.map((text) => ({ from: 0, size: inset + textWidth(text, size.font) })),
    width,
    size.font * 1.4,
  );
  const legendRows = Math.max(0, ...rows.map(({ row }) => row + 1));
  const cutTop = legendRows * size.line + size.line * 0.5;
  const top = cutTop + size.line * 2.2;
  const bottom = top + plot;

  const [low, high] = [columns[0]?.from ?? 0, columns[columns.length - 1]?.to ?? 1];
  const x = lengthScale(low, high, 0, width);
  const each = width / Math.max(1, columns.length);
  const gap = Math.min(4, each * 0.15);
  const counts = columns.map(({ communities }) => sum(communities));
  const length = lengthScale(0, Math.max(1, ...counts), 0, plot);
  const countsAt = middles(
    counts.map((count, i) => ({
      x: (i + 0.5) * each,
      y: bottom - length(count) - size.line * 0.6,
      width: count === 0 ? 0 : textWidth(write(count), size.font),
      height: size.line * 0.9,
      priority: count,
    })),
    { x: 0, y: top - size.line * 1.2, width, height: plot + size.line * 1.2 },
    2,
  );

  const cuts = room.cuts.filter(({ score }) => score >= low && score <= high);
  const cutsAt = middles(
    cuts.map(({ score, text }) => ({
      x: x(score),
      y: cutTop + size.line * 0.5,
      width: textWidth(text, size.font),
      height: size.line,
      priority: score,
    })),
    { x: 0, y: cutTop, width, height: size.line },
  );

  const edges = [...columns.map(({ from }) => from), high];
  const ticksAt = middles(
    edges.map((edge, i) => ({
      x: x(edge),
      y: bottom + size.line * 0.75,
      width: textWidth(String(edge), size.font),
      height: size.line,
      priority: i === 0 || i === edges.length - 1 ? 2 : edge % 5 === 0 ? 1 : 0,
    })),
    { x: 0, y: bottom, width, height: size.line * 1.3 },
    size.font * 0.8,
  );

  return {
    height: bottom + size.line * 2.4,
    legend: rows.map(({ row, from }) => {
      const y = (row + 0.5) * size.line;
      return {
        swatch: { x: from, y: y - swatch / 2, width: swatch, height: swatch },
        at: { x: from + inset, y },
      };
    }),
    columns: columns.map(({ communities }, i) => {
      let y = bottom - length(counts[i] ?? 0);
      return {
        total: counts[i] ?? 0,
        parts: communities.map((count) => {
          const part = {
            x: i * each + gap / 2,
            y,
            width: each - gap,
            height: length(count),
          };
          y += part.height;
          return part;
        }),
        count: countsAt[i] ?? null,
        hit: { x: i * each, y: top, width: each, height: plot },
      };
    }),
    cuts: cuts.map(({ score, text }, i) => ({
      text,
      from: { x: x(score), y: cutTop + size.line },
      to: { x: x(score), y: bottom },
      label: cutsAt[i] ?? null,
    })),
    ticks: edges.map((edge, i) => ({ text: String(edge), at: ticksAt[i] ?? null })),
    axis: { from: { x: 0, y: bottom }, to: { x: width, y: bottom } },
    heading: { x: width / 2, y: bottom + size.line * 1.8 },
  };
}
