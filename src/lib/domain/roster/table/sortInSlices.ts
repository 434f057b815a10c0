/** Rows that are sorted at one go, and rows that are merged between two pauses. */
const SLICE = 16_384;

/** Work done in slices: it yields the share that is done, and returns the result. */
export type Sliced<T> = Generator<number, T, undefined>;

/**
 * Sorts row numbers, a slice at a time, so that whoever drives it can let the page breathe between
 * two slices. Stable: equal rows keep their places.
 */
export function* sortInSlices(
  rows: Uint32Array,
  compare: (a: number, b: number) => number,
): Sliced<Uint32Array> {
  const passes = 1 + Math.max(0, Math.ceil(Math.log2(Math.max(1, rows.length / SLICE))));
  let sorted = new Uint32Array(rows.length);
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = Array.from(rows.subarray(from, from + SLICE)).sort(compare);
    sorted.set(slice, from);
    yield from / rows.length / passes;
  }
  let pass = 1;
  for (let width = SLICE; width < rows.length; width *= 2) {
    const merged = new Uint32Array(rows.length);
    for (let from = 0; from < rows.length; from += 2 * width) {
      const to = Math.min(from + 2 * width, rows.length);
      for (const done of mergeRuns(sorted, merged, from, Math.min(from + width, to), to, compare))
        yield (pass + done / rows.length) / passes;
    }
    sorted = merged;
    pass += 1;
  }
  return sorted;
}

/** Merges two neighbouring runs; yields the place reached now and then. */
function* mergeRuns(
  source: Uint32Array,
  target: Uint32Array,
  from: number,
  middle: number,
  to: number,
  compare: (a: number, b: number) => number,
): Generator<number> {
  let left = from;
  let right = middle;
  for (let at = from; at < to; at += 1) {
    const a = source[left] ?? 0;
    const b = source[right] ?? 0;
    const takeLeft = left < middle && (right >= to || compare(a, b) <= 0);
    target[at] = takeLeft ? a : b;
    if (takeLeft) left += 1;
    else right += 1;
    if ((at - from) % SLICE === SLICE - 1) yield at;
  }
}
