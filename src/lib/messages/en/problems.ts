import type { Shape } from '../shape.ts';
import type { problems as source } from '../zh-CN/problems.ts';

export const problems: Shape<typeof source> = {
  missing_column: (column) => `The column “${column}” is missing. Add it to the header row.`,
  duplicate_column: (column) => `The column “${column}” stands in the header twice. Keep one.`,
  missing_value: (column) => `“${column}” is empty. Fill it in.`,
  unknown_role: (value, allowed) =>
    `The post “${value}” is not one of the policy’s posts. Use one of: ${allowed}.`,
  step_out_of_range: (value, last) =>
    `The step “${value}” is out of range. Use a whole number from 1 to ${last}, or the full label of a step; convert numbers that count inside a level.`,
  duplicate_worker: (value, firstRow) =>
    `The worker id “${value}” stands in row ${firstRow} already. One row a person; the first was taken.`,
  bad_number: (column, value) =>
    `“${column}” should be a number and is “${value}”. Write it as in 12 or 3.5.`,
  months_out_of_range: (value) =>
    `“${value}” months is out of range. Use a whole number from 1 to 12.`,
  unknown_community: (value) =>
    `The community “${value}” is not in the table of communities. Check the id, or add the community there.`,
  unknown_rating: (value, allowed) => `“${value}” is not a known grade. Use one of: ${allowed}.`,
  wrong_field_count: (found, expected) =>
    `This row has ${found} fields and the header has ${expected}. Look for a comma or a quotation mark too many or too few.`,
  bad_encoding:
    'The encoding of the file is not recognised. Save it as CSV in UTF-8; UTF-16 and GB18030 are read too.',
  too_large: (limit) =>
    `The file is too large. The limit is ${limit}; split it and load the parts.`,
  empty: 'The file has no rows of data. The first row is the header; below it, one row a person.',
  at: (row, column) => (column === '' ? `Row ${row}` : `Row ${row}, column “${column}”`),
};
