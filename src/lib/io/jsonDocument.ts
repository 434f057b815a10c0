import { pathText, refusal, type Parsed, type Refusal } from '../domain/policy/refusal.ts';

/** Names that an object has of itself: as keys of a document they would vanish, or mean something else. */
const NO_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** An object or array that a scan is inside of. */
interface Inside {
  /** the keys met so far; null of an array */
  readonly keys: Set<string> | null;
  /** the key or index that the scan is at */
  at: string | number;
}

/**
 * Reads the JSON of a document. JSON.parse keeps the last of two equal keys without a word, and
 * schemas pass over keys such as `__proto__`: both are refused here, with their path. Throws
 * SyntaxError where the text is no JSON.
 */
export function readJsonDocument(text: string): Parsed<unknown> {
  const value: unknown = JSON.parse(text);
  const refusals = keyRefusals(text);
  return refusals.length === 0 ? { ok: true, value } : { ok: false, refusals };
}

/**
 * Walks over the tokens of a text that is known to be JSON, however deep it is nested. By hand,
 * because the parsers that tell of keys call themselves for every level, and end with the stack.
 */
function keyRefusals(text: string): Refusal[] {
  const found: Refusal[] = [];
  const inside: Inside[] = [];
  let word: string | null = null;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const within = inside[inside.length - 1];
    switch (token) {
      case '{':
      case '[':
        inside.push({ keys: token === '{' ? new Set() : null, at: token === '{' ? '' : 0 });
        break;
      case '}':
      case ']':
        inside.pop();
        break;
      case ',':
        if (within && typeof within.at === 'number') within.at += 1;
        break;
      case ':':
        if (!within?.keys || word === null) break;
        within.at = word;
        if (within.keys.has(word)) found.push(refusal(pathOf(inside), 'duplicate', word));
        else if (NO_KEYS.includes(word)) found.push(refusal(pathOf(inside), 'unknown_field', word));
        within.keys.add(word);
        break;
      default:
        word = JSON.parse(token) as string;
    }
  }
  return found;
}

function pathOf(inside: readonly Inside[]): string {
  return pathText(inside.map(({ at }) => at));
}
