import { columnsOf, rosterParts, type Meaning } from '../domain/intake/meaning.ts';
import type { Column } from '../domain/roster/columns.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import type { PolicyDocument, Text } from '../domain/policy/policySchema.ts';
import { writeWorkbook, type ListCells, type WrittenSheet } from '../io/xlsx/writeWorkbook.ts';
import { messages } from '../messages/index.ts';
import type { Language } from '../messages/language.ts';

/** Rows that offer a choice; more can be written below them. */
const ROWS = 2_000;

/**
 * A workbook to fill in: a sheet for each of the three files with its headers and drop-downs of
 * the policy's posts, steps and ratings, and a sheet that says what may stand in each column.
 */
export async function templateWorkbook(
  policy: PolicyDocument,
  language: Language,
): Promise<Uint8Array> {
  const text = messages[language];
  const name = (label: Text): string => (language === 'en' ? label.en : label.zh);
  const header = (meaning: Meaning): string => text.problems.columns[meaning];

  function choices(meaning: Meaning): readonly string[] {
    const named = { role: policy.posts, appraisal: policy.appraisals, rating: policy.ratings };
    if (meaning === 'step') return policy.steps.map(({ label }) => name(label));
    if (meaning === 'months') return Array.from({ length: 12 }, (_, i) => String(i + 1));
    if (meaning !== 'role' && meaning !== 'appraisal' && meaning !== 'rating') return [];
    return named[meaning].map(({ label }) => name(label));
  }

  function sheet(part: RosterPart): WrittenSheet {
    const columns = columnsOf[part];
    const lists = columns.flatMap(({ name: meaning }, column): ListCells[] => {
      const values = choices(meaning);
      return values.length === 0 ? [] : [{ column, from: 2, to: ROWS + 1, values }];
    });
    return {
      name: text.intake.parts[part],
      rows: [columns.map(({ name: meaning }) => header(meaning))],
      headerRows: 1,
      widths: columns.map(() => 18),
      lists,
    };
  }

  function note(part: RosterPart, { name: meaning, required }: Column<Meaning>): readonly string[] {
    const { intake } = text;
    return [
      intake.parts[part],
      header(meaning),
      required ? intake.templateRequired : intake.templateOptional,
      allowed(meaning),
    ];
  }

  function allowed(meaning: Meaning): string {
    const { templateText } = text.intake;
    switch (meaning) {
      case 'worker_id':
      case 'community_id':
      case 'service_years':
      case 'points':
      case 'months':
      case 'deduction':
      case 'age_band':
        return templateText[meaning];
      case 'step': {
        const last = policy.steps[policy.steps.length - 1];
        return templateText.step('1', String(policy.steps.length), last ? name(last.label) : '');
      }
      case 'role':
      case 'appraisal':
      case 'rating':
        return templateText.choice(text.format.list(choices(meaning)));
      case 'performance_score':
      case 'satisfaction_score':
        return templateText.number;
      case 'education':
      case 'qualification':
      case 'honours':
        return templateText.text;
    }
  }

  const { intake } = text;
  return writeWorkbook([
    ...rosterParts.map(sheet),
    {
      name: intake.templateNotes,
      rows: [
        [intake.sheets, intake.templateColumn, intake.templateNeed, intake.templateAllowed],
        ...rosterParts.flatMap((part) => columnsOf[part].map((column) => note(part, column))),
      ],
      headerRows: 1,
      widths: [18, 18, 10, 90],
    },
  ]);
}
