import type { BridgePart } from '../bridge.ts';
import type { ChartSize } from '../chartSize.ts';
import type { ContributionWords } from '../contributions.ts';
import type { ChartFormat } from '../format.ts';
import { bridgePanel, type BridgePanel } from './bridgePanel.ts';
import { zoomRows } from './bridgeRows.ts';
import { nameColumn } from './namedRows.ts';

interface Room {
  readonly parts: readonly BridgePart[];
  readonly words: ContributionWords;
  readonly format: ChartFormat;
  readonly width: number;
  readonly size: ChartSize;
}

/** A waterfall in rows from zero to the total: the panel of a bridge that shows the differences. */
export function contributionLayout({ parts, words, format, width, size }: Room): {
  readonly height: number;
  readonly panel: BridgePanel;
} {
  const bill = { start: '', end: words.total, amount: words.running };
  const rows = zoomRows({ start: 0n, parts, words: { ...bill, ...words }, format });
  const { narrow, names, left } = nameColumn(
    rows.map(({ label }) => label),
    width - size.font,
    size,
  );
  const deep = Math.max(...names.map((lines) => lines.length)) * size.line;
  const rowHeight = narrow ? deep + size.row + size.font * 0.4 : Math.max(size.row + 4, deep + 6);
  const panel = bridgePanel({
    rows,
    first: 0,
    names,
    title: undefined,
    left,
    right: width,
    top: 0,
    titleTop: 0,
    titleX: 0,
    rowHeight,
    nameHeight: narrow ? deep : 0,
    says: () => true,
    size,
  });
  // Names above their bars end where the bars begin, however many lines they take.
  const bars = panel.bars.map((bar) => {
    if (!narrow || !bar.name) return bar;
    const { lines, at } = bar.name;
    const y = bar.hit.y + deep - (lines.length * size.line) / 2;
    return { ...bar, name: { lines, at: { ...at, y } } };
  });
  return { height: rows.length * rowHeight + 2, panel: { ...panel, bars } };
}
