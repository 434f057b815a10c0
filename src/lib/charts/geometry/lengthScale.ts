import { scaleLinear } from 'd3-scale';

/**
 * Turns amounts into pixels: `from` stands at `start`, `to` at `end`, everything between in
 * proportion. Exact amounts become floats here and only here: pixels are where precision ends.
 * An empty range stands at `start` as a whole.
 */
export function lengthScale(
  from: bigint | number,
  to: bigint | number,
  start: number,
  end: number,
): (value: bigint | number) => number {
  if (Number(from) === Number(to)) return () => start;
  const scale = scaleLinear()
    .domain([Number(from), Number(to)])
    .range([start, end]);
  return (value) => scale(Number(value));
}
