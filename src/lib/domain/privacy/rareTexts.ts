import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Worker } from '../roster/worker.ts';
import { looksLikeName } from './personName.ts';

/** The columns whose cells may hold any text, and so the name of somebody. */
export const freeTexts = ['education', 'qualification', 'honours', 'ageBand'] as const;

export type FreeText = (typeof freeTexts)[number];

/** A text of fewer people than that may be about one of them. */
const FEWEST = 3;
const BAND = /^\d{1,2}(?:[–-]\d{1,2})?$/;

/** The rows without the texts that may name somebody, and how many were left out of each column. */
export interface CommonTexts {
  readonly workers: readonly Worker[];
  readonly leftOut: Readonly<Partial<Record<FreeText, number>>>;
}

/**
 * Leaves out texts that the policy does not know and that have the form of a name, or that fewer
 * than three rows share: a name inside a note has no form of its own, but it is rare.
 */
export function commonTexts(workers: readonly Worker[], policy: PolicyDocument): CommonTexts {
  const known: Readonly<Record<FreeText, ReadonlySet<string>>> = {
    education: idsOf(policy.educations),
    qualification: idsOf(policy.qualifications),
    honours: idsOf(policy.honours),
    ageBand: new Set(),
  };
  const counts = new Map<string, number>();
  const keyOf = (column: FreeText, text: string): string => `${column}\n${text}`;
  for (const worker of workers) {
    for (const column of freeTexts) {
      const key = keyOf(column, worker[column] ?? '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const mayName = (column: FreeText, text: string): boolean => {
    if (text === '' || known[column].has(text)) return false;
    if (column === 'ageBand' && BAND.test(text)) return false;
    return looksLikeName(text) || (counts.get(keyOf(column, text)) ?? 0) < FEWEST;
  };
  const leftOut: Partial<Record<FreeText, number>> = {};
  const kept = workers.map((worker) => {
    const held = freeTexts.filter((column) => mayName(column, worker[column] ?? ''));
    if (held.length === 0) return worker;
    for (const column of held) leftOut[column] = (leftOut[column] ?? 0) + 1;
    const rest = Object.entries(worker).filter(([name]) => !held.some((one) => one === name));
    return Object.fromEntries(rest) as unknown as Worker;
  });
  return { workers: kept, leftOut };
}

function idsOf(choices: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set(choices?.map(({ id }) => id));
}
