/** A bar between two amounts with texts at its ends; lengths in pixels, gaps included. */
export interface LabelledSpan {
  readonly from: bigint;
  readonly to: bigint;
  /** what the text before the bar needs */
  readonly before: number;
  /** what the text after the bar needs */
  readonly after: number;
}

/** Enough halvings to come within a thousandth of a pixel of the longest scale. */
const HALVINGS = 30;

/**
 * The longest scale on which all bars stay between `left` and `right` pixels together with their
 * texts, and `least` and `most` do too: a short bar in the middle lends its room to a long one's
 * text. Where the texts alone are wider than the room, every amount stands at one place.
 */
export function fitSpans(
  spans: readonly LabelledSpan[],
  least: bigint,
  most: bigint,
  left: number,
  right: number,
): (amount: bigint) => number {
  const whole = Number(most - least);
  const share = (amount: bigint) => (whole === 0 ? 0 : Number(amount - least) / whole);
  /** Where the scale of this length may begin at the earliest and at the latest. */
  const earliest = (length: number) =>
    Math.max(left, ...spans.map(({ from, before }) => left + before - share(from) * length));
  const latest = (length: number) =>
    Math.min(right, ...spans.map(({ to, after }) => right - after - share(to) * length));
  let [fitting, tooLong] = [0, Math.max(0, right - left)];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const length = (fitting + tooLong) / 2;
    const start = earliest(length);
    if (start <= latest(length) && start + length <= right) fitting = length;
    else tooLong = length;
  }
  const start = earliest(fitting);
  return (amount) => start + share(amount) * fitting;
}
