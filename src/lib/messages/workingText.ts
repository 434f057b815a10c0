import type { Messages } from './index.ts';

/** The arithmetic of a worked example, with its three functions in the reader's words. */
export function workingText({ cases }: Messages, working: string): string {
  return working
    .replace(/取大/g, cases.greater)
    .replace(/取小/g, cases.smaller)
    .replace(/四舍五入/g, cases.rounded);
}
