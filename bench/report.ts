import type { BenchResult } from './bench.ts';

const digits = (value: number) => Number(value.toPrecision(4));

/** The results as one JSON text, numbers to four significant digits. */
export function jsonReport(results: BenchResult[]): string {
  const rounded = results.map((result) => ({
    ...result,
    subject_ms: digits(result.subject_ms),
    rival_ms: digits(result.rival_ms),
    ratio: digits(result.ratio),
  }));
  return JSON.stringify(rounded, null, 2);
}

/** The results as a table for people. */
export function tableReport(results: BenchResult[]): string {
  const rows = results.map(({ name, subject_ms, rival, rival_ms, ratio }) => [
    name,
    String(digits(subject_ms)),
    String(digits(rival_ms)),
    String(digits(ratio)),
    rival,
  ]);
  const table = [['bench', 'ms', 'rival ms', 'ratio', 'rival'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  return table.map(line).join('\n');
}
