import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { atOnce } from '../intake/atOnce.ts';
import { checkPeople } from '../intake/checkPeople.ts';
import type { PartReading } from '../intake/partReading.ts';
import { sheetAsPart } from '../intake/sheetAsPart.ts';
import { textSheet } from '../io/sheets/textSheet.ts';
import type { RosterRows } from './foldedRoster.ts';

/** The texts of the three files of the built-in example, by the names they have in data/sample. */
export interface ExampleFiles {
  readonly roster: string;
  readonly bonus: string;
  readonly communities: string;
}

/** Reads the built-in example by the same rules as any file. Throws where a row is refused. */
export function exampleRows(policy: PolicyDocument, files: ExampleFiles): RosterRows {
  const part = (name: keyof ExampleFiles) =>
    sheetAsPart(name, textSheet(files[name], ',', true), policy);
  const { roster, bonus, communities } = atOnce(
    checkPeople(
      { roster: part('roster'), bonus: part('bonus'), communities: part('communities') },
      policy,
    ),
  );
  return {
    workers: faultless('roster.csv', roster),
    bonusRows: faultless('bonus.csv', bonus),
    communities: faultless('communities.csv', communities),
  };
}

function faultless<T>(
  name: string,
  reading: Pick<PartReading<never, T>, 'accepted' | 'result'> | undefined,
): readonly T[] {
  const [problem] = reading?.result().problems ?? [];
  if (problem)
    throw new Error(`${name}, row ${String(problem.row)}: ${problem.code} (${problem.value})`);
  return reading?.accepted ?? [];
}
