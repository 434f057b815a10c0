import type { Text } from '../policy/policySchema.ts';
import { normalizedName } from './normalizedText.ts';
import type { Choice } from './problem.ts';

/** Posts, ratings or appraisals as a file may name them. */
export interface Choices {
  readonly all: readonly Choice[];
  /** the id that a cell means, by id, label or alias; null if none, or if two would do */
  find(text: string): string | null;
}

interface Named {
  readonly id: string;
  readonly label: Text;
  readonly aliases?: readonly string[] | undefined;
}

/** Makes the names of a list findable. A name that two of them share finds neither. */
export function choicesOf(named: readonly Named[]): Choices {
  const byName = new Map<string, string | null>();
  for (const { id, label, aliases = [] } of named) {
    const names = new Set([id, label.zh, label.en, ...aliases].map(normalizedName));
    for (const name of names) byName.set(name, byName.has(name) ? null : id);
  }
  // An id always means itself, whatever another entry is labelled.
  const byId = new Map(named.map(({ id }) => [id, id]));
  for (const { id } of named) byName.set(normalizedName(id), id);
  return {
    all: named.map(({ id, label }) => ({ id, label })),
    find: (text) => byId.get(text) ?? byName.get(normalizedName(text)) ?? null,
  };
}
