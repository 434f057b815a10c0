import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/** A static or dynamic import, an export from elsewhere, or an import of types alone. */
const importing = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

/** What each file of a folder imports of that folder's own files, by paths from the root. */
export function importsIn(root: string, folder: string): Map<string, string[]> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
    .filter((name) => /\.(ts|svelte)$/.test(name));
  const known = new Set(files);
  const resolved = (file: string, wanted: string) => {
    const path = wanted.startsWith('$lib/')
      ? wanted.replace('$lib/', `${folder}/lib/`)
      : posix.normalize(`${dirname(file)}/${wanted}`);
    return [path, `${path}.ts`, `${path}/index.ts`].find((name) => known.has(name));
  };
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const wanted = [...text.matchAll(importing)].map(([, path = '']) => path);
      const own = wanted.filter((path) => path.startsWith('.') || path.startsWith('$lib/'));
      return [file, own.map((path) => resolved(file, path)).filter((path) => path !== undefined)];
    }),
  );
}

/**
 * The largest sets of files that import one another in a circle (Tarjan's strongly connected
 * components), each sorted; none where imports run one way.
 */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const lower = (file: string, to: number | undefined) => {
    lowest.set(file, Math.min(lowest.get(file) ?? Infinity, to ?? Infinity));
  };
  const visit = (file: string): void => {
    index.set(file, index.size);
    lower(file, index.get(file));
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!index.has(next)) {
        visit(next);
        lower(file, lowest.get(next));
      } else if (open.includes(next)) lower(file, index.get(next));
    }
    if (lowest.get(file) !== index.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || imports.get(file)?.includes(file) === true)
      circles.push(circle.sort());
  };
  for (const file of imports.keys()) if (!index.has(file)) visit(file);
  return circles.sort();
}
