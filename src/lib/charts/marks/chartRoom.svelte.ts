import { chartSize, type ChartSize } from '../chartSize.ts';

/** The width a prerendered chart is drawn for until the real one is known. */
const DEFAULT_WIDTH = 720;
const DEFAULT_ROOT_FONT = 16;

/** The room one chart has: its width in CSS pixels, and how large the page sets its text. */
export class ChartRoom {
  #width = $state(DEFAULT_WIDTH);
  #zoom = $state(1);

  get width(): number {
    return this.#width;
  }

  /** The sizes for this page, or, `large`, for the back row of a hall. */
  size(large: boolean): ChartSize {
    return chartSize(large, this.#zoom);
  }

  /** Takes the width seen in the browser. A chart in a hidden panel has none: it keeps the last one. */
  observe(width: number): void {
    if (width <= 0) return;
    this.#width = width;
    const root = Number.parseInt(getComputedStyle(document.documentElement).fontSize, 10);
    this.#zoom = Math.max(1, root / DEFAULT_ROOT_FONT);
  }
}
