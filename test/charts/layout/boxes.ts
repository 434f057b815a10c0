import { overlap } from '../../../src/lib/charts/geometry/placeLabels.ts';
import type { Point, Rect } from '../../../src/lib/charts/geometry/rect.ts';
import { textWidth } from '../../../src/lib/charts/geometry/textWidth.ts';

/** A text as a chart draws it. */
export interface DrawnText {
  readonly text: string | readonly string[];
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The boxes that the lines of a text take, around the glyphs rather than the line. */
export function textBoxes(
  { text, at, anchor }: DrawnText,
  size: { readonly font: number; readonly line: number },
): readonly Rect[] {
  const lines = typeof text === 'string' ? [text] : text;
  const top = at.y - ((lines.length - 1) * size.line) / 2 - size.font / 2;
  return lines.map((line, index) => {
    const width = textWidth(line, size.font);
    const shift = { start: 0, middle: width / 2, end: width }[anchor];
    return { x: at.x - shift, y: top + index * size.line, width, height: size.font };
  });
}

/** Pairs of texts that overlap, and texts that leave the chart, in words for a failing test. */
export function collisions(
  texts: readonly DrawnText[],
  chart: { readonly width: number; readonly height: number },
  size: { readonly font: number; readonly line: number },
): readonly string[] {
  const drawn = texts.flatMap((text) => {
    const lines = typeof text.text === 'string' ? [text.text] : text.text;
    return textBoxes(text, size)
      .map((box, index) => ({ text: lines[index] ?? '', box }))
      .filter((line) => line.text !== '');
  });
  const slack = 0.01;
  return drawn.flatMap(({ text, box }, index) => {
    const outside =
      box.x < -slack ||
      box.y < -slack ||
      box.x + box.width > chart.width + slack ||
      box.y + box.height > chart.height + slack;
    const over = drawn.slice(index + 1).filter((other) => overlap(box, other.box, -slack));
    return [
      ...(outside ? [`${text} leaves the chart`] : []),
      ...over.map((other) => `${text} overlaps ${other.text}`),
    ];
  });
}
