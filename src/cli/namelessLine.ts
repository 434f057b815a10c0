import type { Problem } from '../lib/domain/roster/problem.ts';
import type { Messages } from '../lib/messages/index.ts';
import { problemLine } from './problemLine.ts';

/** A problem as one line that holds no cell of the file: the cell may name somebody. */
export function namelessLine(messages: Messages, path: string, problem: Problem): string {
  const { hidden } = messages.anonymise;
  const value = problem.value === '' ? '' : hidden;
  return problemLine(messages, path, namelessHeaders({ ...problem, value }, hidden));
}

/** Of a file without a header row, a person's cells stand where the headers are looked for. */
function namelessHeaders({ header: _header, ...problem }: Problem, hidden: string): Problem {
  return problem.code === 'duplicate_column'
    ? { ...problem, headers: problem.headers.map(() => hidden) }
    : problem;
}
