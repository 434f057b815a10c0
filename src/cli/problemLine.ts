import { maskedProblem } from '../lib/domain/privacy/maskedProblem.ts';
import type { Problem } from '../lib/domain/roster/problem.ts';
import type { Messages } from '../lib/messages/index.ts';
import { placeText, problemText } from '../lib/messages/problemText.ts';

/**
 * A problem as one line: the file, the place, what is wrong, what would be right. It may end up in
 * a log or a mail, so that it tells no cell that is taken for somebody's name or number.
 */
export function problemLine(messages: Messages, path: string, problem: Problem): string {
  const masked = maskedProblem(problem, messages.anonymise.hidden);
  return messages.cli.problem(path, placeText(messages, masked), problemText(messages, masked));
}
