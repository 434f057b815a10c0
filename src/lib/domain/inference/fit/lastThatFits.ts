/**
 * The last index from 0 to `count − 1` that fits, where all that fit come first; −1 where none
 * does. Tries about log₂(count) of them.
 */
export function lastThatFits(count: number, fitsAt: (index: number) => boolean): number {
  let fitting = -1;
  let tooFar = count;
  while (tooFar - fitting > 1) {
    const middle = Math.floor((fitting + tooFar) / 2);
    if (fitsAt(middle)) fitting = middle;
    else tooFar = middle;
  }
  return fitting;
}
