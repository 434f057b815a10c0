import type { Sheet, SheetRow } from '../../domain/intake/sheet.ts';
import { guessDelimiter } from './guessDelimiter.ts';
import { textSheet } from './textSheet.ts';

/** What lies on the clipboard: plain text, and the same as a page's table where there is one. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/** A spreadsheet leaves tabs in the plain text; other programs sometimes only a table. */
export function pastedSheet({ text, html = '' }: Pasted): Sheet {
  if (text.trim() === '' || !/[\t\n].*\S/.test(text.trim())) {
    const rows = tableRows(html);
    if (rows.length > 0) return { name: '', rows, strictWidth: false };
  }
  const delimiter = text.includes('\t') ? '\t' : guessDelimiter(text);
  return textSheet(text, delimiter, delimiter !== '\t');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** The rows of the first table of a page's text; cells that span several are repeated in each. */
function tableRows(html: string): readonly SheetRow[] {
  const table = /<table[\s>][\s\S]*?<\/table>/i.exec(html)?.[0] ?? '';
  const rows: SheetRow[] = [];
  const hanging = new Map<number, { text: string; rows: number }>();
  let number = 0;
  for (const [, inside = ''] of table.matchAll(/<tr[\s>]([\s\S]*?)(?=<tr[\s>]|<\/table>)/gi)) {
    number += 1;
    const cells: string[] = [];
    const drop = (): void => {
      for (let above = hanging.get(cells.length); above; above = hanging.get(cells.length)) {
        if (above.rows <= 1) hanging.delete(cells.length);
        else hanging.set(cells.length, { ...above, rows: above.rows - 1 });
        cells.push(above.text);
      }
    };
    for (const [, attributes = '', content = ''] of inside.matchAll(
      /<t[dh]([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh][\s>]|$)/gi,
    )) {
      drop();
      const text = plain(content);
      const span = (name: string): number =>
        Math.min(
          Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1),
          999,
        );
      const down = span('rowspan');
      for (let i = span('colspan'); i > 0; i -= 1) {
        if (down > 1) hanging.set(cells.length, { text, rows: down - 1 });
        cells.push(text);
      }
    }
    drop();
    if (cells.some((cell) => cell !== '')) rows.push({ number, cells });
  }
  return rows;
}

function plain(html: string): string {
  return html
    .replace(/<br\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#\d{1,6}|[a-z]+);/gi, (whole, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (NAMED[name] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
