import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { columnLetters } from './cellPlace.ts';

/** A cell that lets one choose among a few texts. */
export interface ListCells {
  /** from 0 */
  readonly column: number;
  /** the first and the last row, as the spreadsheet numbers them */
  readonly from: number;
  readonly to: number;
  readonly values: readonly string[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** rows at the top that are set bold and stay in sight */
  readonly headerRows?: number;
  /** in characters */
  readonly widths?: readonly number[];
  readonly lists?: readonly ListCells[];
  /** columns to shade, from 0 */
  readonly marked?: readonly number[];
}

const MARK = '#fdf6e8';
/** A list in the sheet's own markup may be this long; a longer one is left to the notes. */
const LONGEST_LIST = 255;

/**
 * Writes a workbook. All cells are texts, so that no identifier loses its zeros and no formula of
 * somebody else's is run.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheets.map(({ name, rows, headerRows = 0, widths = [], marked = [] }) => ({
      sheet: name,
      data: rows.map((cells, row) =>
        cells.map((text, column) => cellOf(text, row < headerRows, marked.includes(column))),
      ) satisfies SheetData,
      columns: widths.map((width) => ({ width })),
      ...(headerRows > 0 ? { stickyRowsCount: headerRows } : {}),
    })),
    { features: [dropDowns(sheets)] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(text: string, bold: boolean, marked: boolean) {
  if (text === '') return null;
  return {
    value: text,
    type: String,
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(marked ? { backgroundColor: MARK } : {}),
  };
}

/** The library has no drop-downs of its own, but lets one write the sheet's markup. */
function dropDowns(sheets: readonly WrittenSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const lists = (sheets[sheetIndex]?.lists ?? []).filter(
              ({ values }) => formula(values).length <= LONGEST_LIST,
            );
            if (lists.length === 0) return xml;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<dataValidations count="${String(lists.length)}">${lists.map(validation).join('')}</dataValidations>`,
              getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
      },
    },
  };
}

function validation({ column, from, to, values }: ListCells): string {
  const letters = columnLetters(column);
  const area = `${letters}${String(from)}:${letters}${String(to)}`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${area}"><formula1>${sanitizeTextContent(formula(values))}</formula1></dataValidation>`;
}

function formula(values: readonly string[]): string {
  return `"${values.join(',').replace(/"/g, '""')}"`;
}
