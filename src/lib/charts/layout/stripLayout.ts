import type { ChartSize } from '../chartSize.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import { placeLabels } from '../geometry/placeLabels.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { spacedRanks } from '../geometry/spacedRanks.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { moneyTicks } from '../geometry/ticks.ts';
import { wrapText } from '../geometry/wrapText.ts';

export interface StripBar {
  /** index among the ranked values */
  readonly rank: number;
  readonly box: Rect;
  readonly hit: Rect;
}

export interface StripLayout {
  readonly height: number;
  readonly bars: readonly StripBar[];
  readonly ticks: readonly { readonly value: bigint; readonly from: Point; readonly to: Point }[];
  /** the first, the middle and the last, where their labels have room */
  readonly labels: readonly { readonly rank: number; readonly at: Point }[];
  readonly caption: { readonly lines: readonly string[]; readonly at: Point };
  /** true where some values have no bar of their own */
  readonly thinned: boolean;
}

interface Room {
  /** highest first */
  readonly values: readonly bigint[];
  readonly write: {
    readonly tick: (fen: bigint) => string;
    readonly value: (fen: bigint) => string;
  };
  readonly caption: (thinned: boolean) => string;
  readonly width: number;
  readonly plot: number;
  readonly size: ChartSize;
}

/** The least room that a bar of its own needs in pixels. */
const LEAST_STEP = 1.5;

/** Bars of ranked values side by side, from zero up or down, over a few round amounts. */
export function stripLayout({ values, write, caption, width, plot, size }: Room): StripLayout {
  const highest = values[0] ?? 0n;
  const lowest = values[values.length - 1] ?? 0n;
  const [top, bottom] = [highest > 0n ? highest : 0n, lowest < 0n ? lowest : 0n];
  const amounts = moneyTicks(bottom, top, Math.max(3, plot / (size.line * 2.2)));
  const left = widest(amounts.map(write.tick), size.font) + size.font * 0.7;
  const head = size.line * 1.1;
  const foot = bottom < 0n ? head : 0;
  const y = lengthScale(top, bottom, head, head + plot);
  const zero = top === bottom ? head + plot : y(0n);
  const ranks = spacedRanks(values.length, (width - left) / LEAST_STEP);
  const step = (width - left) / Math.max(1, ranks.length);
  // Bars too thin for a gap overlap by a hair, or the seams between them would shimmer.
  const gap = step > 4 ? 1 : -0.3;
  const end = head + plot + foot;
  const bars = ranks.map((rank, slot): StripBar => {
    const [a, b] = [zero, top === bottom ? zero : y(values[rank] ?? 0n)];
    const x = left + slot * step;
    return {
      rank,
      box: { x, y: Math.min(a, b), width: step - gap, height: Math.abs(a - b) },
      hit: { x, y: 0, width: step, height: end },
    };
  });
  const told = [0, bars.length - 1, Math.floor((bars.length - 1) / 2)];
  const boxes = placeLabels(
    told.map((slot, order) => {
      const bar = bars[slot];
      const value = values[bar?.rank ?? 0] ?? 0n;
      const { x, y: above, width: wide, height } = bar?.box ?? { x: 0, y: 0, width: 0, height: 0 };
      const away = size.line * 0.55;
      return {
        x: x + wide / 2,
        y: value < 0n ? above + height + away : above - away,
        width: textWidth(write.value(value), size.font),
        height: size.line * 0.9,
        priority: -order,
      };
    }),
    { x: left, y: 0, width: width - left, height: end },
    4,
    bars.map(({ box }) => box).filter(({ height }) => height > 0),
  );
  const labels = told.flatMap((slot, order) => {
    const [bar, box] = [bars[slot], boxes[order]];
    const again = told.indexOf(slot) < order;
    if (!bar || !box || again) return [];
    return [{ rank: bar.rank, at: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }];
  });
  const thinned = ranks.length < values.length;
  const lines = wrapText(caption(thinned), width - left, size.font, 3);
  return {
    height: end + size.line * (lines.length + 0.4),
    bars,
    ticks: amounts.map((value) => {
      const at = value === 0n ? zero : y(value);
      return { value, from: { x: left, y: at }, to: { x: width, y: at } };
    }),
    labels,
    caption: { lines, at: { x: left, y: end + size.line * (lines.length / 2 + 0.3) } },
    thinned,
  };
}
