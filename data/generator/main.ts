import { mkdirSync, writeFileSync } from 'node:fs';
import { drawEighteenGrades, EIGHTEEN_GRADES_SEED } from './eighteenGrades.ts';
import { SEED } from './calibration.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { drawSample } from './sample.ts';
import { drawXiangan, XIANGAN_SEED } from './xiangan.ts';

write('sample', drawSample(SEED));
write('sample-18-grades', drawEighteenGrades(EIGHTEEN_GRADES_SEED));
write('sample-xiangan', drawXiangan(XIANGAN_SEED));
write('schemas', jsonSchemas());

function write(folder: string, files: Readonly<Record<string, string>>): void {
  const url = new URL(`../${folder}/`, import.meta.url);
  mkdirSync(url, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(new URL(name, url), text);
    process.stderr.write(`data/${folder}/${name}\n`);
  }
}
