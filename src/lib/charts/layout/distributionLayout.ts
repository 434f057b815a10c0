import type { ChartSize } from '../chartSize.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { distributionColumns } from './distributionColumns.ts';
import type { DistributionMark } from './distributionMarks.ts';
import { distributionRows } from './distributionRows.ts';

export interface DistributionPlace {
  readonly hit: Rect;
  readonly before: Rect;
  readonly after: Rect;
  /** the middles of its labels; null where there is no room beside more telling ones */
  readonly amountAt: Point | null;
  readonly beforeAt: Point | null;
  readonly afterAt: Point | null;
}

/** A heading of one side, broken into lines where it must be. */
export interface DistributionHeading {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly anchor: 'start' | 'end';
}

export interface DistributionLayout {
  /** true: amounts from left to right; false: from top to bottom, highest on top */
  readonly sideways: boolean;
  readonly height: number;
  readonly places: readonly DistributionPlace[];
  /** the two zero lines, with the amounts between them */
  readonly axes: readonly { readonly from: Point; readonly to: Point }[];
  readonly headings: {
    readonly before: DistributionHeading;
    readonly after: DistributionHeading;
    /** null where the subtitle alone names the unit */
    readonly amount: DistributionHeading | null;
  };
}

export interface DistributionRoom {
  /** lowest amount first */
  readonly marks: readonly DistributionMark[];
  readonly headings: { readonly before: string; readonly after: string; readonly amount: string };
  readonly width: number;
  /** height of both directions of columns together */
  readonly plot: number;
  readonly size: ChartSize;
}

/** Below this width, in ems, amounts run from top to bottom. */
const NARROW = 42;

/** Mirrors two distributions on one axis of amounts that is true to scale. */
export function distributionLayout(room: DistributionRoom): DistributionLayout {
  return room.width >= NARROW * room.size.font ? distributionColumns(room) : distributionRows(room);
}
