/** A sum of whole fen or people; 0 where there is nothing to add. */
export function total(expression: string): string {
  return `CAST(coalesce(sum(${expression}), 0) AS BIGINT)`;
}
