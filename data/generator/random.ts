/**
 * A seeded source of whole numbers: the generator sfc32 (Chris Doty-Humphrey, PractRand, public domain).
 * Integer arithmetic only, so that every machine draws the same numbers.
 */
export interface Random {
  /** A whole number from 0 to `n - 1`, each as likely as the others. */
  below(n: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the keys, as often as its whole-number weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** One of the items, each as likely as the others. */
  pick<T extends object | string>(items: readonly T[]): T;
  /** A new array with the same elements in random order. */
  shuffled<T>(items: readonly T[]): T[];
}

const TWO_TO_32 = 4_294_967_296;

/**
 * The stream called `name` of the given seed. Streams are independent, so that a change in how one part of
 * the sample is drawn leaves the others as they were.
 */
export function randomStream(seed: number, name: string): Random {
  const next = sfc32(seed >>> 0, fnv1a(name));

  function below(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > TWO_TO_32) throw new RangeError(`below(${n})`);
    const unbiased = TWO_TO_32 - (TWO_TO_32 % n);
    let drawn = next();
    while (drawn >= unbiased) drawn = next();
    return drawn % n;
  }

  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    weighted(weights) {
      let total = 0;
      for (const key in weights) total += weights[key];
      let left = below(total);
      for (const key in weights) {
        if (left < weights[key]) return key;
        left -= weights[key];
      }
      throw new RangeError('weights must be whole numbers of at least 0');
    },
    pick(items) {
      const picked = items[below(items.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}

function sfc32(first: number, second: number): () => number {
  let a = first | 0;
  let b = second | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  function next(): number {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + drawn) | 0;
    return drawn >>> 0;
  }
  // The first draws still show the seed.
  for (let warmUp = 0; warmUp < 16; warmUp++) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
