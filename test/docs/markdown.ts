/** A fenced block of code. */
export interface CodeBlock {
  /** the word after the fence: `sh`, `csv` */
  readonly language: string;
  /** the file that the block is, where its fence names one */
  readonly file: string | undefined;
  readonly text: string;
}

const fence = /^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm;

/** The blocks of code, in their order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(fence)].map(([, language = '', file, text = '']) => ({
    language,
    file,
    text,
  }));
}

/** The text without its blocks of code. */
function prose(markdown: string): string {
  return markdown.replace(fence, '');
}

/** How deep each heading is, in their order: 1 for a title. */
export function headingLevels(markdown: string): number[] {
  return [...prose(markdown).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
}

/** What links and pictures lead to. */
export function linkTargets(markdown: string): string[] {
  return [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchor that a heading can be reached by. */
export function anchors(markdown: string): string[] {
  return [...prose(markdown).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The first cell of each row of a table that holds one piece of code: `` | `name` | ``. */
export function codeInFirstCells(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name = '']) => name);
}
