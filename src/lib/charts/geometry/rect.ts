/** A box in pixels from the chart's top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in pixels from the chart's top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
