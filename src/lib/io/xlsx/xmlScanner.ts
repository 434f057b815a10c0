import { broken } from './refusedWorkbook.ts';

/** What hears of the parts of an XML text in turn. Names come without their prefix. */
export interface XmlListener {
  /** `attributes` is the text between name and bracket: ask `attribute` for one */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** may come in several pieces */
  text(text: string): void;
}

/** As much text or markup may stand in one piece, in characters: a cell holds 32,767. */
const MAX_REST = 4 * 1024 * 1024;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads XML as it arrives, piece by piece, and keeps nothing: the sheet of half a million people
 * is 150 MB of it. Knows no entities but XML's own five and numbers, so there is none to expand.
 */
export class XmlScanner {
  #rest = '';
  readonly #listener: XmlListener;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** Takes the next piece of text. */
  push(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    for (;;) {
      const bracket = text.indexOf('<', at);
      if (bracket < 0) break;
      if (bracket > at) this.#listener.text(unescaped(text.slice(at, bracket)));
      const end = this.#markup(text, bracket);
      if (end < 0) {
        at = bracket;
        break;
      }
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > MAX_REST) throw broken();
  }

  /** Reports the markup that starts at a bracket; where it ends, or -1 if the end is not there yet. */
  #markup(text: string, start: number): number {
    const next = text[start + 1];
    if (next === '!') {
      if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
      if (!text.startsWith('<![CDATA[', start)) {
        return text.length - start < 9 ? -1 : after(text, '>', start);
      }
      const end = text.indexOf(']]>', start);
      if (end >= 0) this.#listener.text(text.slice(start + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (next === '?') return after(text, '?>', start);
    const end = closingBracket(text, start);
    if (end < 0) return -1;
    if (next === '/') {
      this.#listener.close(localName(text.slice(start + 2, end).trim()));
    } else {
      this.#element(text, start + 1, end);
    }
    return end + 1;
  }

  #element(text: string, start: number, end: number): void {
    const empty = text[end - 1] === '/';
    const inside = text.slice(start, empty ? end - 1 : end);
    const blank = firstBlank(inside);
    const name = localName(blank < 0 ? inside : inside.slice(0, blank));
    this.#listener.open(name, blank < 0 ? '' : inside.slice(blank));
    if (empty) this.#listener.close(name);
  }
}

/** Reads a whole text at once. */
export function scanXml(text: string, listener: XmlListener): void {
  new XmlScanner(listener).push(text);
}

/** The value of an attribute, whatever its prefix; undefined where there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let from = 0; ;) {
    const at = attributes.indexOf(name, from);
    if (at < 0) return undefined;
    from = at + name.length;
    const before = attributes[at - 1];
    if (before !== undefined && before !== ' ' && !/[\s:]/.test(before)) continue;
    if (attributes.startsWith('="', from)) {
      const end = attributes.indexOf('"', from + 2);
      return end < 0 ? undefined : unescaped(attributes.slice(from + 2, end));
    }
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(from));
    if (match) return unescaped(match[1] ?? match[2] ?? '');
  }
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function firstBlank(text: string): number {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) <= 32) return i;
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Where the markup ends that starts at `start`: a bracket inside a quoted value closes nothing. */
function closingBracket(text: string, start: number): number {
  let quote = 0;
  let at = start;
  for (;;) {
    const end = text.indexOf('>', at);
    if (end < 0) return -1;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    }
    if (quote === 0) return end;
    at += 1;
  }
}
