import type { ReadSheet } from '../domain/intake/communityWords.ts';
import { missingMeanings } from '../domain/intake/mapping.ts';
import { columnsOf } from '../domain/intake/meaning.ts';
import { namesakes } from '../domain/intake/vocabulary.ts';
import type { Problem } from '../domain/roster/problem.ts';

/**
 * What is wrong with the header of a sheet as it is mapped, so that no row can be read: a quotation
 * mark in it swallows the rest, two columns share a header and differ, or a required column is not
 * there.
 */
export function headerProblems({ sheet, layout, mapping }: ReadSheet): readonly Problem[] {
  const { headers, headerRows, width } = layout;
  const flawed = sheet.rows.find(({ number, flaw }) => flaw && headerRows.includes(number));
  if (flawed?.flaw) {
    const { number: row, flaw: reason, cells } = flawed;
    const found = cells.length;
    const whole = { row, column: '', value: '' };
    return [{ ...whole, code: 'wrong_field_count', reason, expected: width, found }];
  }
  // A header of which nothing is known is hardly one: then the whole file is meant.
  const isKnown = mapping.columns.some((meaning) => meaning !== null);
  const row = isKnown ? (headerRows[0] ?? 1) : 1;
  const missing = missingMeanings(mapping);
  return columnsOf[mapping.part].flatMap(({ name: column, aliases }): readonly Problem[] => {
    if (mapping.columns.includes(column)) return [];
    const same = namesakes(headers, column).map((at) => headers[at] ?? '');
    const place = { row, column, value: same[1] ?? '' };
    if (same.length > 1) return [{ ...place, code: 'duplicate_column', headers: same }];
    if (!missing.includes(column)) return [];
    return [{ ...place, code: 'missing_column', headers: [column, ...aliases] }];
  });
}
