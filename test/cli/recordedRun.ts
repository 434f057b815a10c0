import { run } from '../../src/cli/run.ts';

/** What a command line left behind. */
export interface RecordedRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, in English unless the arguments or `env` say otherwise. */
export async function recordedRun(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RecordedRun> {
  let out = '';
  let err = '';
  const code = await run(args, {
    write: (text) => {
      out += text;
    },
    tell: (line) => {
      err += `${line}\n`;
    },
    env,
  });
  return { code, out, err };
}
