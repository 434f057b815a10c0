import type { Tone } from '../format.ts';

/** What a chart says about the mark pointed at: the exact figures. */
export interface ChartNote {
  /** where the mark is, in pixels from the chart's top left */
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly tone?: Tone;
  }[];
}

/** One sentence of a note for those who hear it. */
export function spokenNote(note: Pick<ChartNote, 'title' | 'rows'>): string {
  return [note.title, ...note.rows.map(({ label, value }) => `${label} ${value}`)].join(', ');
}

const GAP = 12;

/**
 * The left and top of a note of `width` × `height` so that it stands above its mark, or below where
 * there is no room above, and stays inside a chart of `chartWidth` pixels.
 */
export function notePosition(
  mark: { readonly x: number; readonly y: number },
  note: { readonly width: number; readonly height: number },
  chartWidth: number,
): { readonly left: number; readonly top: number } {
  const most = Math.max(0, chartWidth - note.width);
  const left = Math.min(Math.max(0, mark.x - note.width / 2), most);
  const above = mark.y - GAP - note.height;
  return { left, top: above >= -note.height / 2 ? above : mark.y + GAP };
}
