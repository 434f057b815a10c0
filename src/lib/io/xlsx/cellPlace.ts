/** Where a cell stands: its column from 0, its row from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

const A = 'A'.charCodeAt(0);

/** Reads "B7"; null for anything else. */
export function cellPlace(reference: string): CellPlace | null {
  let column = 0;
  let i = 0;
  for (; i < reference.length; i += 1) {
    const letter = reference.charCodeAt(i) - A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  const row = Number(reference.slice(i));
  if (i === 0 || i > 3 || !Number.isInteger(row) || row < 1) return null;
  return { column: column - 1, row };
}

/** A column's letters as the spreadsheet shows them: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
