import { mkdirSync, writeFileSync } from 'node:fs';
import { SEED } from './calibration.ts';
import { drawSample } from './sample.ts';

const folder = new URL('../sample/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(drawSample(SEED))) {
  writeFileSync(new URL(name, folder), text);
  process.stderr.write(`data/sample/${name}\n`);
}
