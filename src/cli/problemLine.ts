import type { Problem } from '../lib/domain/roster/problem.ts';
import type { Messages } from '../lib/messages/index.ts';
import { placeText, problemText } from '../lib/messages/problemText.ts';

/** A problem as one line: the file, the place, what is wrong, what would be right. */
export function problemLine(messages: Messages, path: string, problem: Problem): string {
  return messages.cli.problem(path, placeText(messages, problem), problemText(messages, problem));
}
