import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

const site = resolve(import.meta.dirname, '../../../build');

/** Every prerendered route of the built site, as its address has it: `/`, `/simulate/`. */
export function prerenderedRoutes(): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.slice(0, -'index.html'.length).replaceAll(sep, '/')}`)
    .sort();
}
