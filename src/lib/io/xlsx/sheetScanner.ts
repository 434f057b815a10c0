import { MAX_COLUMNS, type SheetRow } from '../../domain/intake/sheet.ts';
import type { CellFormat } from './cellFormats.ts';
import { cellPlace } from './cellPlace.ts';
import { fillMerged, type MergedArea } from './mergedCells.ts';
import { dateText, numberText, paddedText, type Calendar } from './numberText.ts';
import { RefusedWorkbook } from './refusedWorkbook.ts';
import { unescapedControls } from './sharedStrings.ts';
import { attribute, XmlScanner } from './xmlScanner.ts';

/** A few cells astray beyond it are passed over; more are a table that is too wide. */
const MAX_ASTRAY = 100;
/** The most cells that are read of a sheet: ten times half a million people with eight columns. */
const MAX_CELLS = 40_000_000;

/** What the cells of a sheet refer to. */
export interface SheetSetting {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly calendar: Calendar;
}

/** Reads the rows of a sheet's XML as it arrives. Throws RefusedWorkbook on absurd dimensions. */
export class SheetScanner {
  readonly scanner: XmlScanner;
  readonly #setting: SheetSetting;
  readonly #rows: SheetRow[] = [];
  readonly #merged: MergedArea[] = [];
  #cells: string[] = [];
  #row = 0;
  #column = -1;
  #type = '';
  #style = -1;
  #value = '';
  #inValue = false;
  #inReading = false;
  #formula = false;
  #unsaved: number[] = [];
  #count = 0;
  #astray = 0;

  constructor(setting: SheetSetting) {
    this.#setting = setting;
    this.scanner = new XmlScanner({
      open: (name, attributes) => {
        this.#open(name, attributes);
      },
      close: (name) => {
        this.#close(name);
      },
      text: (text) => {
        if (this.#inValue && !this.#inReading) this.#value += text;
      },
    });
  }

  /** The rows that are not blank, merged cells filled. */
  finish(): readonly SheetRow[] {
    return fillMerged(this.#rows, this.#merged);
  }

  #open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'f':
        this.#formula = true;
        break;
      case 'v':
      case 't':
        this.#inValue = true;
        this.#formula = false;
        break;
      case 'row': {
        const number = Number(attribute(attributes, 'r') ?? this.#row + 1);
        this.#row = Number.isInteger(number) && number > this.#row ? number : this.#row + 1;
        this.#cells = [];
        this.#unsaved = [];
        this.#column = -1;
        break;
      }
      case 'rPh':
        this.#inReading = true;
        break;
      case 'mergeCell':
        this.#merge(attribute(attributes, 'ref') ?? '');
        break;
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'c':
        this.#closeCell();
        break;
      case 'v':
      case 't':
        this.#inValue = false;
        break;
      case 'row':
        if (this.#cells.length > 0) this.#rows.push(this.#finishedRow());
        break;
      case 'rPh':
        this.#inReading = false;
        break;
    }
  }

  #openCell(attributes: string): void {
    const place = cellPlace(attribute(attributes, 'r') ?? '');
    this.#column = place?.column ?? this.#column + 1;
    this.#type = attribute(attributes, 't') ?? 'n';
    this.#style = Number(attribute(attributes, 's') ?? -1);
    this.#value = '';
    this.#formula = false;
  }

  #closeCell(): void {
    const text = this.#text();
    if (this.#formula && this.#column < MAX_COLUMNS) this.#unsaved.push(this.#column);
    if (text.trim() === '') return;
    this.#count += 1;
    if (this.#column >= MAX_COLUMNS) {
      this.#astray += 1;
      if (this.#astray > MAX_ASTRAY) throw tooWide(this.#column + 1, MAX_COLUMNS);
      return;
    }
    if (this.#count > MAX_CELLS) throw tooWide(this.#count, MAX_CELLS);
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #finishedRow(): SheetRow {
    const row = { number: this.#row, cells: this.#cells };
    return this.#unsaved.length === 0 ? row : { ...row, unsaved: this.#unsaved };
  }

  #text(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return value.trim() === '' ? '' : (this.#setting.strings[Number(value)] ?? '');
      case 'inlineStr':
      case 'str':
        return unescapedControls(value);
      case 'b':
        return value.trim() === '' ? '' : value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace(/T.*$/, '');
      case 'e':
        return value;
      default: {
        const format = this.#setting.formats[this.#style] ?? null;
        const date = format === 'date' ? dateText(value, this.#setting.calendar) : null;
        if (format === null || format === 'date') return date ?? numberText(value);
        return paddedText(value, format) ?? numberText(value);
      }
    }
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':').map(cellPlace);
    if (from && to) this.#merged.push({ from, to });
  }
}

function tooWide(size: number, limit: number): RefusedWorkbook {
  return new RefusedWorkbook({ code: 'too_large', size, limit, what: 'cells' });
}
