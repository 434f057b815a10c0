import { statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve as absolute } from 'node:path';

/** The version of eslint-plugin-import's interface for resolvers that this module speaks. */
export const interfaceVersion = 2;

const endings = ['', '.ts', '.svelte.ts', '.svelte', '/index.ts'];

/**
 * Finds the file behind an import as Vite would: `$lib` and relative paths, with or without the
 * extension. Packages are left to the plugin, which knows them by their names.
 *
 * @param {string} source what the import says
 * @param {string} file the file it stands in
 * @param {{ root: string }} options the folder that holds src/
 */
export function resolve(source, file, { root }) {
  if (isBuiltin(source)) return { found: true, path: null };
  const [path = ''] = source.split('?');
  const base = path.startsWith('$lib/')
    ? absolute(root, 'src/lib', path.slice('$lib/'.length))
    : absolute(dirname(file), path);
  if (!/^(\$lib|\.\.?)\//.test(path)) return { found: false };
  const found = endings.map((ending) => base + ending).find(isFile);
  return found === undefined ? { found: false } : { found: true, path: found };
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
