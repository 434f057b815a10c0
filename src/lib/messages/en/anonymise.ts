import type { Shape } from '../shape.ts';
import type { anonymise as source } from '../zh-CN/anonymise.ts';

export const anonymise: Shape<typeof source> = {
  command:
    'Make a copy of a roster without personal data: names, identity cards and the like are left out, worker ids become codes; report whether people can be told apart.',
  options: {
    year: 'count ages and years of service at the end of that year, 2022 by default',
    bonus: 'a bonus roll (CSV or .xlsx) to treat alike, together with --bonus-out',
    bonusOut: 'file for the bonus roll without personal data',
    out: 'file for the roster without personal data (CSV); standard output where left out',
    key: 'file that holds the key, so that people keep their codes; a new key where left out',
    keyOut: 'file for the key, never over another file; the key is forgotten where left out',
    generalise: (ways) => `make columns coarser, separated by commas: ${ways}`,
    skipRefused: 'leave out rows with problems; otherwise a problem means that no file is written',
  },
  bonusTogether: '--bonus and --bonus-out go together: give both or neither.',
  keyTwice: 'Give --key or --key-out, not both: a key from a file need not be written again.',
  sameFile: (option) => `The file of ${option} is named by another option too. Take another name.`,
  unknownWay: (ways) => `Use some of: ${ways}.`,
  badKey: 'The file holds no whole key. A key is nine groups of four characters.',
  hidden: '…',
  stillRefused:
    'No file was written. Correct the rows above, or leave them out with --skip-refused.',
  written: (file, rows) => `Wrote ${file}: ${rows} rows.`,
  rows: (rows, kept, refused) =>
    `Rows of data: ${rows}; written: ${kept}; left out for their problems: ${refused}.`,
  columnsTitle: 'What became of the columns',
  column: (letters) => `Column ${letters}`,
  fates: {
    pseudonym: (meaning) => `${meaning}: replaced by codes`,
    kept: (meaning) => `${meaning}: kept`,
    ageBand: (kind) => `${kind}: only a band of ages is kept`,
    leftOut: (kind) => `${kind}: left out`,
    unused: 'not a column of a roster: left out',
  },
  reasons: { header: 'by its header', content: 'by its content' },
  blanked: (column, kind, cells) =>
    `"${column}": ${cells} cells held personal data (${kind}) and were left empty.`,
  rare: (column, cells) =>
    `"${column}": ${cells} cells hold a text that is rare or looks like a name, and that the policy does not know; they were left empty.`,
  anonymityTitle: (columns) => `Whether people can be told apart (an outsider knows: ${columns})`,
  k: (k) => `Smallest class k: ${k}`,
  unique: (unique, rows) => `Rows that stand alone: ${unique} of ${rows}`,
  way: 'How',
  applied: (ways) => `Applied: ${ways}`,
  notARoster: 'With columns made coarser it can no longer be costed.',
  newKey:
    'The key was not kept, so the same codes cannot be made again. Use --key-out to keep one.',
  keyWritten: (file) => `The key is in ${file}. Keep it safe, and never give it with the roster.`,
};
