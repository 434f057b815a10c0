/** A stretch of a sentence: words, or the id of a parameter whose field stands there. */
export type SentencePart =
  { readonly text: string; readonly id: null } | { readonly text: ''; readonly id: string };

/** Takes a sentence apart at the ids in braces: "以{housingFund.base}为基数". */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence.split(/(\{[^{}]+\})/).flatMap((piece): SentencePart[] => {
    if (piece === '') return [];
    if (piece.startsWith('{') && piece.endsWith('}')) return [{ text: '', id: piece.slice(1, -1) }];
    return [{ text: piece, id: null }];
  });
}
