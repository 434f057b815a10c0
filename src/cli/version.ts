import { readFileSync } from 'node:fs';

/** The program's version, as package.json states it. */
export function programVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return String(version);
}
