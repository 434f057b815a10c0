import fc, { type Arbitrary } from 'fast-check';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Plain yuan from 0 to `most`, with no, one or two places: "1000", "3.5", "1049.38". */
function yuanUpTo(most: number): Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: most }),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((n) => `.${String(n)}`) },
        { weight: 2, arbitrary: fc.integer({ min: 0, max: 99 }).map((n) => `.${twoDigits(n)}`) },
      ),
    )
    .map(([whole, places]) => `${String(whole)}${places}`);
}

/** A monthly or yearly amount of pay. */
export const yuan = yuanUpTo(6000);

/** A rate or factor from 0 to 2 with up to six places, ties at the half fen among them. */
export const rate: Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '1', '0.12', '1.05', '0.005', '1.0005', '0.333333'),
  fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, places]) => `${String(whole)}.${String(places).padStart(6, '0')}`),
);

/** A share of a whole, ties at the half fen among them. */
export const share: Arbitrary<string> = rate.filter((text) => Number(text) <= 1);

/** A rate that may be negative, below −1 too. */
export const signedRate: Arbitrary<string> = fc.oneof(
  fc.constantFrom('-1', '-1.5', '-0.5', '0.20', '0.30'),
  rate,
);

/** A month of the three years around 2022. */
export const month: Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2021, max: 2023 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year)}-${twoDigits(number)}`);
