import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** What the checks read is written first, once. */
const preparation: Part = { title: 'Types of the routes', script: 'lint:sync' };

/** What needs nothing of one another and uses one core each: it shares the machine's cores. */
const checks: Part[] = [
  { title: 'Formatting', script: 'lint:format' },
  { title: 'Lint', script: 'lint:eslint' },
  { title: 'Unused code', script: 'lint:unused' },
  { title: 'Types', script: 'lint:types' },
  { title: 'Build', script: 'build' },
];

/**
 * Parts that use every core themselves, one after the other. A suite that any machine can run in
 * little time is a row here; one that needs more (system packages, other browsers, hours) is a
 * script of its own, which .ci/run calls after these.
 */
const suites: Part[] = [
  {
    title: 'Unit, property and golden tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
    report: { file: `${reports}/unit.json`, tally: tallyOfVitest },
  },
  {
    title: 'Browser tests',
    script: 'test:browser',
    report: { file: `${reports}/browser.json`, tally: tallyOfPlaywright },
  },
];

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

/** Runs one part; a `quiet` one says what it has to say when it has ended, not in between. */
async function run(part: Part, quiet: boolean): Promise<Tally & { line: string }> {
  const { title, script, args = [] } = part;
  const heading = `\n── ${title} (npm run ${script})`;
  if (!quiet) console.log(heading);
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  const said: string[] = [];
  for (const output of [child.stdout, child.stderr])
    output?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [status] = (await once(child, 'close')) as [number | null];
  if (quiet) console.log([heading, said.join('').trimEnd()].join('\n'));
  const tally = tallyOf(part, status);
  const seconds = Math.round((performance.now() - started) / 1000);
  const outcome =
    part.report === undefined ? (tally.failed === 0 ? 'ok' : 'failed') : totalLine(tally);
  return {
    ...tally,
    line: `${title.padEnd(32)} ${`${String(seconds)} s`.padStart(6)}   ${outcome}`,
  };
}

// A report of an earlier run must not be taken for one of this.
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const results = [await run(preparation, false)];
results.push(...(await Promise.all(checks.map((part) => run(part, true)))));
for (const part of suites) results.push(await run(part, false));
const total = sum(results);
console.log(`\n── Summary\n${results.map(({ line }) => line).join('\n')}\n`);
console.log(totalLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
