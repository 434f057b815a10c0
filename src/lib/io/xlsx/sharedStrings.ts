import { XmlScanner } from './xmlScanner.ts';

/**
 * Reads the list of texts that the cells of a workbook refer to, as it arrives. Differently set
 * parts of one text are joined; readings printed above characters are no part of it.
 */
export class SharedStrings {
  readonly texts: string[] = [];
  readonly scanner: XmlScanner;
  #text = '';
  #inText = false;
  #inReading = false;

  constructor() {
    this.scanner = new XmlScanner({
      open: (name) => {
        if (name === 'si') this.#text = '';
        else if (name === 'rPh') this.#inReading = true;
        else if (name === 't') this.#inText = true;
      },
      close: (name) => {
        if (name === 'si') this.texts.push(unescapedControls(this.#text));
        else if (name === 'rPh') this.#inReading = false;
        else if (name === 't') this.#inText = false;
      },
      text: (text) => {
        if (this.#inText && !this.#inReading) this.#text += text;
      },
    });
  }
}

/** Control characters stand in workbooks as _x000D_. */
export function unescapedControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
