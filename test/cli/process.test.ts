import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writtenFile } from './writtenFile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of its own; `readOnly` stops reading its output after the first piece. */
function started(program: string, args: readonly string[], readOnly = false): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, LANG: 'C', LC_ALL: '' },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      if (readOnly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const xince = (...args: string[]) =>
  started(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args]);

describe('the program in a process of its own', { timeout: 60_000 }, () => {
  test('prints nothing but the result on standard output, and exits with 0', async () => {
    const { code, out } = await started('npm', [
      'run',
      '--silent',
      'xince',
      '--',
      'simulate',
      '--json',
      '--engine',
      'duckdb',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ baseline: { workers: 1172 } });
  });

  test('exits with 1 where the input is wrong', async () => {
    const roster = await writtenFile('roster.csv', 'worker_id,community_id,role,step\nW1,C1,x,1\n');
    const { code, out, err } = await xince('validate', '--roster', roster, '--json');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({ rows: 1, accepted: 0 });
  });

  test('exits with 2 where it is used wrongly', async () => {
    const { code, out, err } = await xince('simulate', '--nope');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('There is no option --nope.');
  });

  test('takes no harm from a reader that stops early', async () => {
    const { code, err } = await started(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'policy'],
      true,
    );
    expect([code, err]).toEqual([0, '']);
  });
});
