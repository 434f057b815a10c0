/** A stretch of a sentence: words, or the id of a parameter whose field stands there. */
export interface SentencePart {
  /** the words; after a field the stops that must not begin a line */
  readonly text: string;
  readonly id: string | null;
}

const stops = /^[，。；：、）,.;:)]+/;

/** Takes a sentence apart at the ids in braces: "以{housingFund.base}为基数". */
export function sentenceParts(sentence: string): SentencePart[] {
  const parts: SentencePart[] = [];
  for (const piece of sentence.split(/(\{[^{}]+\})/)) {
    const id = /^\{(.+)\}$/.exec(piece)?.[1] ?? null;
    const field = parts[parts.length - 1];
    const closing = id === null && field?.id ? (stops.exec(piece)?.[0] ?? '') : '';
    if (field && closing !== '') parts[parts.length - 1] = { ...field, text: closing };
    const text = id === null ? piece.slice(closing.length) : '';
    if (id !== null || text !== '') parts.push({ text, id });
  }
  return parts;
}
