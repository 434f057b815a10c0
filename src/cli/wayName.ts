import { generalisations, type Generalisation } from '../lib/domain/privacy/generalise.ts';

/** A way to make a column coarser, as the command line names it: `drop-community`. */
export function wayName(one: Generalisation): string {
  return one.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The ways that a text names, separated by commas; null where one is not known. */
export function waysNamed(text: string): readonly Generalisation[] | null {
  const names = new Set(text.split(/[,，\s]+/).filter((name) => name !== ''));
  const ways = generalisations.filter((one) => names.has(wayName(one)));
  return ways.length === names.size ? ways : null;
}
