import type { Shape } from '../shape.ts';
import type { problems as source } from '../zh-CN/problems.ts';

export const problems: Shape<typeof source> = {
  missing_column: (column, headers) =>
    `The column "${column}" is missing. Add it to the header row as one of: ${headers}.`,
  duplicate_column: (column, headers) =>
    `More than one column could be "${column}": ${headers}. Keep one.`,
  missing_value: (column) => `"${column}" is empty. Fill it in.`,
  unsaved_formula: (column) =>
    `"${column}" holds a formula, and the file has no result of it. Open the file in a spreadsheet program and save it once, or write the value.`,
  unknown_role: (value, allowed) =>
    `The post "${value}" is not one of the policy's posts. Use one of: ${allowed}.`,
  step_out_of_range: {
    outside: (value, from, to) =>
      `The step "${value}" is out of range. Use a whole number from ${from} to ${to}, or the full label of a step.`,
    outsideNamed: (value, from, to) =>
      `The step "${value}" is outside what the post may stand on: from "${from}" to "${to}". Write the full label of a step.`,
    numbered_in_level: (value, perhaps) =>
      `"${value}" could mean two things: steps are numbered through all levels, and counted inside the level it would be "${perhaps}". Check, and write the number or the label of the step numbered through.`,
    other_level: (value, perhaps) =>
      `"${value}" names a level that does not hold that step, which is "${perhaps}". Check, and correct it.`,
    counted_otherwise: (value, perhaps) =>
      `"${value}" could mean two things: the grades of this policy are counted from the lowest, and as a grade it would be "${perhaps}". Check, and write the label of the grade.`,
    level_missing: (value, perhaps) =>
      `"${value}" does not say the level, so the step may be counted inside one. Check, and write a number or a full label such as "${perhaps}".`,
  },
  duplicate_worker: (value, firstRow) =>
    `The worker id "${value}" stands in row ${firstRow} already. One row a person; the first was taken.`,
  duplicate_community: (value, firstRow) =>
    `The community id "${value}" stands in row ${firstRow} already. One row a community; the first was taken.`,
  bad_number: {
    key: (_column, value) =>
      `A spreadsheet kept the ids as numbers, and their last digits are lost (as in "${value}"), so that they can't tell people apart. People are numbered by their rows instead; nobody is left out. Export the ids as text.`,
    number: (column, value) =>
      `"${column}" should be a number of at least 0 and is "${value}". Write it as in 12 or 3.5.`,
    years: (column, value) =>
      `"${column}" should be a number of years from 0 to 80 and is "${value}". Write the years as in 12, or the first month at work as in 2015-07.`,
    whole: (column, value) =>
      `"${column}" should be a whole number and is "${value}". Write it as in 12.`,
    money: (column, value) =>
      `"${column}" should be an amount in yuan of at least 0 and is "${value}". Write it as in 380 or 47.50, with at most two decimals.`,
    step: (column, value) =>
      `"${value}" in "${column}" can't be read as a step. Write a number such as 12, or a level and a step such as "Level 4, step 12".`,
  },
  months_out_of_range: (value) =>
    `"${value}" months is out of range. Use a whole number from 1 to 12.`,
  unknown_community: (value) =>
    `The community "${value}" is not in the table of communities. Check the id, or add the community there.`,
  unknown_rating: (value, allowed) => `"${value}" is not a known grade. Use one of: ${allowed}.`,
  wrong_field_count: {
    count: (found, expected) =>
      `This row has ${found} fields and the header has ${expected}. Look for a delimiter or a quotation mark too many or too few.`,
    unclosed_quote:
      "A quotation mark opens in this row and never closes; what follows can't be read. Close it.",
    stray_quote:
      "Text follows a closing quotation mark in this row; from here on the file can't be read. Remove the mark, or double it.",
  },
  bad_encoding: {
    big5: 'This text is in Big5, for traditional Chinese. Save it as CSV in UTF-8, with headers in simplified Chinese or English.',
    marked_otherwise: (encoding) =>
      `The file begins with the mark of ${encoding}, not of the encoding that was asked for. Read it with auto.`,
    undecodable:
      'The encoding of the file is not recognised. Save it as CSV in UTF-8; UTF-16 and GB18030 are read too.',
    not_text: 'The file is not text, or was read in the wrong encoding. Save it as CSV in UTF-8.',
    workbook: 'This is a workbook, not CSV. Save it as CSV in the spreadsheet program.',
    old_workbook:
      'This is a workbook in the old format (.xls). Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV.',
    locked_workbook:
      'The workbook asks for a password and cannot be read. Take the password off in the spreadsheet program, and save it again.',
    web_page:
      'This is a web page or an XML table under the name of a workbook. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).',
    pdf: 'This is a PDF, not a table. Ask for the workbook or CSV that it was made from.',
    picture: 'This is a picture, not a table. Ask for the workbook or CSV that it was made from.',
    open_document:
      'This is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV.',
    binary_workbook:
      'This is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).',
    document:
      'This is a text document or slides, not a workbook. Copy the table into a spreadsheet program and save it as an Excel workbook (.xlsx), or paste it.',
    archive: 'This is a ZIP archive, not a workbook. Unpack it and open the file inside.',
    broken_workbook:
      'The file is no complete .xlsx workbook: it may be damaged, or not wholly downloaded. Open it in a spreadsheet program, and save it again as .xlsx.',
  },
  too_large: (limit) =>
    `The file is too large. The limit is ${limit}; split it and load the parts.`,
  too_large_sheet: (limit) =>
    `The sheet reaches too far; the limit is ${limit} (columns or cells). Keep only the area of the roster, and save it again.`,
  empty: 'The file has no rows of data. The first row is the header; the data stands below it.',
  no_sheet: (sheet, sheets) => `There is no sheet "${sheet}". There are: ${sheets}.`,
  at: (row, column) => (column === '' ? `Row ${row}` : `Row ${row}, column "${column}"`),
  atHeader: (row, column, header) => `Row ${row}, column "${column}" (header "${header}")`,
  choice: (id, label) => `${id} (${label})`,
  columns: {
    worker_id: 'Worker id',
    community_id: 'Community id',
    role: 'Post',
    step: 'Step',
    service_years: 'Years of service',
    education: 'Education',
    qualification: 'Qualification',
    honours: 'Honours',
    appraisal: 'Appraisal',
    points: 'Points',
    age_band: 'Age band',
    months: 'Months',
    deduction: 'Deduction',
    rating: 'Rating',
    performance_score: 'Performance score',
    satisfaction_score: 'Satisfaction score',
  },
};
