/** Where a command writes, and what it may know of its surroundings. */
export interface Terminal {
  /** Writes to standard output, which holds results and nothing else. */
  write(text: string): void;
  /** Writes a line to standard error. */
  tell(line: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The process's own streams. A reader that stops early (`… | head`) is no failure. */
export function nodeTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (failure: NodeJS.ErrnoException) => {
      if (failure.code !== 'EPIPE') throw failure;
    });
  }
  return {
    write: (text) => void process.stdout.write(text),
    tell: (line) => void process.stderr.write(`${line}\n`),
    env: process.env,
  };
}
