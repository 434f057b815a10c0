import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import {
  sum,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
  totalLine,
  type Tally,
} from './tally.ts';

/** A part of the suite: a script of package.json and how to count what it did. */
interface Part {
  title: string;
  script: string;
  /** Arguments for the script; without them the part prints what it likes. */
  args?: string[];
  /** The report the part leaves behind, and how to read it; without one it is a check. */
  report?: { file: string; tally: (report: never) => Tally };
}

const reports = 'test-results';

/** What takes turns; the parts of one stage run side by side. */
const stages: Part[][] = [
  [{ title: 'Types that Kit makes', script: 'sync' }],
  [
    { title: 'Formatting', script: 'lint:format' },
    { title: 'Types', script: 'check' },
    { title: 'Lint', script: 'lint:code' },
  ],
  [
    {
      title: 'Unit, property and golden tests',
      script: 'test:unit',
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
      report: { file: `${reports}/unit.json`, tally: tallyOfVitest },
    },
  ],
  [{ title: 'Build', script: 'build' }],
  [
    {
      title: 'Browser tests',
      script: 'test:browser',
      report: { file: `${reports}/browser.json`, tally: tallyOfPlaywright },
    },
  ],
];

/** Runs a script; what it prints comes at once, or when it is over if others print meanwhile. */
function execute({ script, args = [] }: Part, alone: boolean): Promise<number | null> {
  const stdio = alone ? 'inherit' : 'pipe';
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((ended) => {
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      ended(code);
    });
  });
}

function tallyOf({ report }: Part, exitCode: number | null): Tally {
  if (report === undefined) return tallyOfCheck(exitCode);
  try {
    const tally = report.tally(JSON.parse(readFileSync(report.file, 'utf8')) as never);
    return exitCode === 0 || tally.failed > 0 ? tally : sum([tally, tallyOfCheck(exitCode)]);
  } catch {
    // It ended before it could report.
    return tallyOfCheck(1);
  }
}

async function run(part: Part, alone: boolean) {
  const started = performance.now();
  const tally = tallyOf(part, await execute(part, alone));
  const seconds = `${Math.round((performance.now() - started) / 1000)} s`;
  const check = tally.failed === 0 ? 'ok' : 'failed';
  const outcome = part.report === undefined ? check : totalLine(tally);
  const line = `${part.title.padEnd(32)} ${seconds.padStart(6)}   ${outcome}`;
  if (!alone) console.log(line);
  return { ...tally, line };
}

// A report of an earlier run must not be taken for one of this.
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const results: Awaited<ReturnType<typeof run>>[] = [];
for (const stage of stages) {
  console.log(
    `\n── ${stage.map(({ title, script }) => `${title} (npm run ${script})`).join(', ')}`,
  );
  results.push(...(await Promise.all(stage.map((part) => run(part, stage.length === 1)))));
}
const total = sum(results);
console.log(`\n── Summary\n${results.map(({ line }) => line).join('\n')}\n`);
console.log(totalLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
