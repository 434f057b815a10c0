import type { Shape } from '../shape.ts';
import type { intake as source } from '../zh-CN/intake.ts';

export const intake: Shape<typeof source> = {
  title: 'Roster',
  lead: 'The roster in use decides the people and amounts on every page. It is read and computed on this computer, and sent nowhere.',
  inUse: 'Roster in use',
  workers: (people) => `${people} on the roster`,
  recipients: (people) => `${people} on the bonus roll`,
  communities: (count) => `${count} communities`,

  openTitle: 'Open your own roster',
  openLead:
    'Takes .xlsx workbooks, CSV and other delimited text, and pasted cells. Titles above the header, merged cells, rows of sums and blank rows are recognised. A roster, a bonus roll and a list of communities in files of their own can be chosen together. The roster in use stays until the new one has been checked.',
  drop: 'Drop a file here, or',
  severalFiles: (first, count) => `${first} and others (${count} files)`,
  choose: 'Choose a file',
  paste: 'Paste cells',
  pasteHint: 'In the spreadsheet, select the area with its header, copy it, and paste it here.',
  usePasted: 'Read what was pasted',
  pastedName: 'Pasted roster',
  template: 'Download a template',
  opening: 'Reading the file',
  checking: 'Checking',
  loading: 'Loading',
  exporting: 'Writing the file',
  safe: 'The roster in use has not changed.',
  notOpened: (name) => `"${name}" was not opened`,
  stopped: 'Cancelled',
  failed: 'Something went wrong while reading',
  failedDo: 'Try again; if it fails once more, save the file as CSV and open that.',
  loadFailed: 'The roster was not loaded',
  cancel: 'Give up the import',
  remembered: 'Read as the last file with the same header was.',

  readTitle: 'How it is read',
  encoding: 'Encoding',
  encodings: {
    auto: 'Recognise',
    'utf-8': 'UTF-8',
    gb18030: 'GBK / GB18030',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16, big endian',
  },
  guessed: (name) => `Recognised as ${name}. If characters look wrong below, choose another.`,
  delimiter: 'Separator',
  delimiters: {
    ',': 'Comma',
    '\t': 'Tab',
    ';': 'Semicolon',
    '|': 'Vertical bar',
    '，': 'Full-width comma',
  },
  sheets: 'Sheets to read',
  parts: { roster: 'Roster', bonus: 'Bonus roll', communities: 'Community ratings' },
  unusedSheets: (sheets) => `Sheets that are not imported: ${sheets}.`,
  noSheet: 'Not imported',
  wholeFile: 'This file',
  hiddenSheet: (name) => `${name} (hidden)`,
  sheetRows: (name, rows) => `${name}, ${rows} rows`,
  needRoster: 'Choose a sheet for at least one of them.',
  preview: (name) => `First rows of "${name}"`,
  inClear: 'Show names, numbers of persons and the like in clear',
  headerRow: 'Header in row',
  headerRows: 'Rows of the header',
  oneRow: 'One',
  twoRows: 'Two',
  noHeader: 'No header',
  rowNumber: 'Row',

  mapTitle: 'What the columns mean',
  mapLead:
    'Recognised by header and content. Check them, and correct what is wrong. Other columns are not read.',
  header: 'Header',
  samples: 'Examples',
  meaning: 'Meaning',
  confidence: 'Confidence',
  ignored: 'Not read',
  sure: 'High',
  likely: 'Medium',
  unsure: 'Low',
  byPerson: 'Chosen by you',
  banded: 'bands of ages only; no date is kept',
  reasons: {
    header: 'by the header',
    content: 'by the content',
    both: 'header and content agree',
    doubtful: 'header and content disagree',
  },
  columnName: (letters) => `Column ${letters}`,
  missing: (part, columns) => `"${part}" still lacks: ${columns}. Choose their columns above.`,
  numberRows: 'No ids: number the people by the rows of the sheet',
  numberRowsHint:
    "The numbers only tell rows apart; they change with the order, and people can't be found in the bonus roll by them.",
  knownByName:
    'Without ids, names tell people apart; each becomes a code when it is loaded, and no name is kept. Where two people have the same name, number the rows instead.',
  tenThousands: 'in 10,000 yuan',
  at: 'Years of service counted at',
  atHint: 'First days at work become whole years. Write 2022-12-31.',
  badDate: 'Write it like 2022-12-31.',

  personalTitle: 'Personal data',
  personalLead:
    'Names, identity cards, telephone numbers, bank cards, addresses and birthdays are not read. Worker ids are replaced by codes before they are used; the key stays on this computer.',
  personalNone: 'No column with personal data was found.',
  personalColumns: (columns) => `These columns hold personal data and are not read: ${columns}.`,
  personalId: (column) => `"${column}" tells people apart; only a code made from it is used.`,
  personalStray: (columns) =>
    `Some cells of these columns hold personal data; those cells are not read: ${columns}.`,
  kinds: {
    identityCard: 'identity card',
    bankCard: 'bank card',
    telephone: 'telephone',
    email: 'e-mail',
    address: 'address',
    name: 'name',
    birthday: 'birthday or age',
  },
  kindOf: (header, kind) => `${header} (${kind})`,
  key: 'Key',
  keyHint:
    'Keep the key and enter it at the next import, and each person keeps the same code. Figures do not depend on it.',
  keyOwn: 'Key; enter the one of last time to keep codes',
  keySave: 'Save the key',
  keyFile: 'xince-key',
  keyBad: 'That is no valid key. Check it.',

  communityWords: (count, pairs) =>
    `${count} communities are written in another way than in the list of communities, and were found by their names: ${pairs}.`,
  communityWord: (word, id) => `${word} → ${id}`,
  communitiesApart: (count, words) =>
    `${count} communities are not in the list of communities: ${words}. Add them there, or write them alike in all sheets.`,
  rollOnRoster: (people) => `${people} of them on the roster too`,
  rollApartTitle: 'The bonus roll does not fit the roster',
  rollApart:
    'Nobody of the bonus roll is on the roster. If the two were read with different keys, enter the same key and read one of them again.',

  checkTitle: 'What was found',
  counts: (rows, accepted, left) =>
    `${rows} rows of data, ${accepted} can be loaded, ${left} need attention`,
  skippedTitle: 'Rows that are no data',
  skipped: {
    total: 'Rows of sums',
    note: 'Notes and signatures',
    header: 'Repeated headers',
    heading: 'Headings',
  },
  skippedRows: (kind, count, rows) => `${kind}, ${count}: row ${rows}`,
  faultless: 'No problem was found.',
  askTitle: 'How steps are written has to be confirmed once',
  ask: {
    level_missing: (value, perhaps) =>
      `The file has steps such as "${value}", without a level. If steps are numbered through all levels, "${value}" is "${perhaps}".`,
    numbered_in_level: (value, perhaps) =>
      `The file has steps such as "${value}". If steps are numbered inside each level, "${value}" is "${perhaps}".`,
    counted_otherwise: (value, perhaps) =>
      `The file has numbers such as "${value}", while the names of the steps count the other way. Read as a name, "${value}" is "${perhaps}".`,
    other_level: (value, perhaps) =>
      `The file has steps such as "${value}", whose level does not hold that step. If the step counts, "${value}" is "${perhaps}".`,
  },
  askYes: 'Read the whole file so',
  accepted: {
    level_missing: 'Steps without a level are numbered through all levels.',
    numbered_in_level: 'Steps are numbered within each level.',
    counted_otherwise: 'Numbers are counted as the names of the levels are.',
    other_level: 'Where level and step disagree, the step counts.',
  },
  answered: 'What words of the file mean',
  answer: (word, meaning) => `"${word}" is ${meaning}`,
  takeBack: (answer) => `Undo: ${answer}`,
  filter: 'Show',
  all: 'All',
  problem: 'Problem',
  rowsText: (rows, count) => `Row ${rows}; ${count} in all`,
  more: (rows) => `${rows} …`,
  mapWord: (value) => `"${value}" is`,
  choosePost: 'Choose',
  correctAll: 'Change all to',
  correctRow: (row) => `Change row ${row} to`,
  apply: 'Change',
  single: 'One by one',
  undoAll: 'Undo all corrections',
  corrected: (count) => `${count} corrected`,
  moreGroups: (count) => `${count} more kinds of problems; download the list to see them.`,
  download: 'Download',
  downloadCsv: 'List of problems (CSV)',
  downloadXlsx: 'List of problems (workbook)',
  downloadMarked: 'Your sheet with a column of problems (workbook)',
  markedHint:
    'Your sheet with a column of problems holds all that the sheet holds, personal data too. Keep it safe.',
  maskedHint: (mark) =>
    `In the list of problems, names, identity cards, telephones and the like are replaced by "${mark}". Find them in your sheet by row and column.`,
  markedFile: 'sheet with its problems (contains personal data)',
  list: {
    title: 'Problems',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    problem: 'Problem and what to do',
  },

  loadTitle: 'Load',
  willLoad: (part, accepted, left) =>
    left === '0'
      ? `${part}: rows to load ${accepted}`
      : `${part}: rows to load ${accepted}, left out ${left}`,
  kept: (part) => `${part}: not in the file, the one in use is kept`,
  carriedRoll: {
    all: (part, all) =>
      `${part}: not in the file; of the one in use, all ${all} are kept, and the bonus counts them`,
    some: (part, all, kept) =>
      `${part}: not in the file; of the ${all} of the one in use, ${kept} are kept, and the bonus counts only them; the communities of the others are not in the new list`,
    none: (part, all) =>
      `${part}: not in the file; of the ${all} of the one in use, nobody's community is in the new list: once loaded, the bonus counts nobody`,
    empty: (part) =>
      `${part}: neither in the file nor in use: once loaded, the bonus counts nobody`,
  },
  notLoaded: (part) => `${part}: not in the file, not loaded; what needs it is not counted`,
  seen: (left) => `I have seen the ${left} rows that are left out, and agree`,
  load: 'Load and use',
  nothing:
    'There is nobody to load: the file has no roster and no bonus roll. Choose a sheet above.',
  blocked: {
    missing: (part, columns) =>
      `"${part}" still lacks: ${columns}. Say above which columns they are; where the sheet has none, add them and open it again, or leave this part out.`,
    empty: (part) =>
      `"${part}" has no rows of data. A header and a row for each person are expected; check the file and the row of its header.`,
    faulty: (part, rows) =>
      `Each of the ${rows} rows of "${part}" has a problem. Put them right above.`,
    without: (part) => `Leave out: ${part}`,
  },

  templateNotes: 'Notes',
  templateColumn: 'Column',
  templateNeed: 'Needed',
  templateAllowed: 'What to write',
  templateRequired: 'required',
  templateOptional: 'optional',
  templateFile: 'xince-template',
  templateText: {
    worker_id: 'Tells people apart, one each, no two alike. Replaced by a code when loaded.',
    community_id: 'The id or name of the community, written alike in all sheets.',
    step: (from, to, example) =>
      `A whole number from ${from} to ${to}, or a full label such as "${example}". Numbered through all levels.`,
    service_years: 'Years, or the first day at work, such as 2015-07-01.',
    text: 'Text.',
    number: 'A number of at least 0.',
    points: 'A number of at least 0.',
    months: 'A whole number from 1 to 12.',
    deduction: 'Yuan, at most two decimals. Leave blank where there is none.',
    age_band: 'A band of ages such as 30–39. No birthdays.',
    choice: (choices) => `One of: ${choices}.`,
  },
};
