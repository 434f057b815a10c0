import type { Calendar } from './numberText.ts';
import { broken } from './refusedWorkbook.ts';
import { attribute, scanXml, type XmlListener } from './xmlScanner.ts';

/** Where in the archive the parts of a workbook lie. */
export interface WorkbookParts {
  readonly sheets: readonly {
    readonly name: string;
    readonly path: string;
    readonly hidden: boolean;
  }[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly calendar: Calendar;
}

/** Finds the parts of a workbook. Throws RefusedWorkbook where the archive is something else. */
export function workbookParts(textOf: (path: string) => string): WorkbookParts {
  const root = relations(textOf('_rels/.rels'), '');
  const book = root.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const related = relations(textOf(`${folder}_rels/${book.slice(folder.length)}.rels`), folder);
  const text = textOf(book);
  const pathOf = (id: string | undefined): string | undefined =>
    related.find((relation) => relation.id === id && relation.type === 'worksheet')?.path;
  const ofType = (wanted: string): string | null =>
    related.find(({ type }) => type === wanted)?.path ?? null;

  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  let calendar: Calendar = 1900;
  scanXml(
    text,
    opening((name, attributes) => {
      if (name === 'workbookPr') {
        const from1904 = attribute(attributes, 'date1904');
        if (from1904 === '1' || from1904 === 'true') calendar = 1904;
      }
      if (name !== 'sheet') return;
      const path = pathOf(attribute(attributes, 'id'));
      // A sheet of charts has no cells.
      if (path === undefined) return;
      const state = attribute(attributes, 'state') ?? 'visible';
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        path,
        hidden: state !== 'visible',
      });
    }),
  );
  if (sheets.length === 0) throw broken();
  return { sheets, strings: ofType('sharedStrings'), styles: ofType('styles'), calendar };
}

interface Relation {
  readonly id: string;
  /** the last part of its address */
  readonly type: string;
  readonly path: string;
}

function relations(xml: string, folder: string): readonly Relation[] {
  const found: Relation[] = [];
  scanXml(
    xml,
    opening((name, attributes) => {
      if (name !== 'Relationship') return;
      const type = attribute(attributes, 'Type') ?? '';
      const target = attribute(attributes, 'Target') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: /^[\\/]/.test(target) ? target : folder + target,
      });
    }),
  );
  return found;
}

function opening(open: XmlListener['open']): XmlListener {
  return { open, close: () => undefined, text: () => undefined };
}
