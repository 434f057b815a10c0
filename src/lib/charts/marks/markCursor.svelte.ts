/** A place in a grid of marks; `line` 0 is the first. Marks of one line may be fewer than of another. */
export interface MarkPlace {
  readonly line: number;
  readonly item: number;
}

/** Where an arrow, Home or End key leads from `place`; null where the key means nothing here. */
export function nextPlace(
  place: MarkPlace,
  key: string,
  counts: readonly number[],
  sideways: boolean,
): MarkPlace | null {
  const forward = sideways ? 'ArrowRight' : 'ArrowDown';
  const back = sideways ? 'ArrowLeft' : 'ArrowUp';
  const inward = sideways ? 'ArrowUp' : 'ArrowRight';
  const outward = sideways ? 'ArrowDown' : 'ArrowLeft';
  const step = { [forward]: 1, [back]: -1 }[key];
  const last = counts.length - 1;
  if (step !== undefined || key === 'Home' || key === 'End') {
    const wanted = key === 'Home' ? 0 : key === 'End' ? last : place.line + (step ?? 0);
    const line = Math.min(Math.max(wanted, 0), last);
    return { line, item: Math.min(place.item, (counts[line] ?? 1) - 1) };
  }
  if (key !== inward && key !== outward) return null;
  const item = place.item + (key === inward ? 1 : -1);
  return { line: place.line, item: Math.min(Math.max(item, 0), (counts[place.line] ?? 1) - 1) };
}

const nameOf = (place: MarkPlace) => `${String(place.line)}.${String(place.item)}`;

/**
 * Which mark of one chart is pointed at or focused. One mark at a time is in the order of the tab
 * key; the arrow keys travel between the others.
 */
export class MarkCursor {
  #pointed = $state.raw<MarkPlace | null>(null);
  #focused = $state.raw<MarkPlace | null>(null);
  #home = $state.raw<MarkPlace>({ line: 0, item: 0 });
  readonly #counts: () => readonly number[];
  readonly #sideways: () => boolean;

  /** `counts` says how many marks each line has, `sideways` whether lines follow one another from left to right. */
  constructor(counts: () => readonly number[], sideways: () => boolean) {
    this.#counts = counts;
    this.#sideways = sideways;
  }

  /** What the note tells of: the mark under the pointer, else the focused one. */
  get active(): MarkPlace | null {
    return this.#pointed ?? this.#focused;
  }

  isActive(line: number, item = 0): boolean {
    return this.active?.line === line && this.active.item === item;
  }

  /** 0 for the one mark that the tab key stops at, −1 for the others. */
  tabindex(line: number, item = 0): 0 | -1 {
    const counts = this.#counts();
    const home = this.#home;
    const there = home.item < (counts[home.line] ?? 0);
    const { line: l, item: i } = there ? home : { line: 0, item: 0 };
    return l === line && i === item ? 0 : -1;
  }

  enter(line: number, item = 0): void {
    this.#pointed = { line, item };
  }

  leave(): void {
    this.#pointed = null;
  }

  focus(line: number, item = 0): void {
    this.#home = { line, item };
    this.#focused = this.#home;
  }

  blur(): void {
    this.#focused = null;
  }

  /** The name that a mark carries in `data-mark`. */
  name(line: number, item = 0): string {
    return nameOf({ line, item });
  }

  /** Follows an arrow key to the next mark and focuses it; Escape takes the note away. */
  keydown(event: KeyboardEvent, line: number, item = 0): void {
    if (event.key === 'Escape') {
      this.leave();
      this.blur();
    }
    const next = nextPlace({ line, item }, event.key, this.#counts(), this.#sideways());
    if (!next) return;
    event.preventDefault();
    const chart = (event.currentTarget as Element | null)?.closest('svg');
    chart?.querySelector<SVGElement>(`[data-mark="${nameOf(next)}"]`)?.focus();
  }
}
