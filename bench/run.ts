import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchResult, PreparedBench } from './bench.ts';
import { pairedRun } from './pairedRun.ts';
import { jsonReport, tableReport } from './report.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const folder = join(import.meta.dirname, 'cases');
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
const chosen = files.filter(
  (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
);

const results: BenchResult[] = [];
for (const file of chosen) {
  const { prepare } = (await import(`./cases/${file}`)) as { prepare: PreparedBench };
  const bench = await prepare();
  console.error(`${bench.name} …`);
  results.push(await pairedRun(bench));
}
console.log(values.json ? jsonReport(results) : tableReport(results));
