/** How a command ends: done, the input is wrong, or the command was used wrongly. */
export const exit = { done: 0, refusedInput: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** The input is wrong. Each line says of one problem what is wrong, where, and what would be right. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** The command was given options that don't go together. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
