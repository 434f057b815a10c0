import { readdirSync, realpathSync } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The types of what a build contains; a text says its encoding, since browsers guess otherwise. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript;charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

/** The ways in which a file may be kept beside itself, the smallest first. */
const encodings = [
  ['.br', 'br'],
  ['.gz', 'gzip'],
] as const;

/** A file that is open, with what is to be said of it. Whoever asked for it closes the handle. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly size: number;
  readonly type: string;
  /** how the bytes are compressed; undefined if they aren't */
  readonly encoding: string | undefined;
  readonly etag: string;
  readonly modified: string;
}

/** The files of a folder, by the paths under which they are served. */
export class SiteFiles {
  readonly #root: string;
  readonly #names: ReadonlySet<string>;

  /** @param folder listed once; names that start with a dot are left out */
  constructor(folder: string) {
    this.#root = realpathSync(folder);
    const names = readdirSync(this.#root, { recursive: true, encoding: 'utf8' });
    this.#names = new Set(
      names.map((name) => `/${name.replaceAll(sep, '/')}`).filter((name) => !name.includes('/.')),
    );
  }

  /**
   * Opens the file at a path, in the smallest form that the browser takes.
   *
   * @param path decoded; one that ends with a slash means the page in that folder
   * @param accepted the `Accept-Encoding` of the request
   * @returns null if there is none, if it has gone since the folder was listed, if it is no file, or
   *   if a link leads out of the folder
   */
  async open(path: string, accepted: string): Promise<OpenFile | null> {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const offered = accepted.split(',').map((part) => part.split(';')[0]?.trim());
    for (const [suffix, encoding] of encodings) {
      if (!offered.includes(encoding)) continue;
      const file = await this.#openListed(name + suffix, name, encoding);
      if (file !== null) return file;
    }
    return this.#openListed(name, name, undefined);
  }

  async #openListed(
    name: string,
    typedAs: string,
    encoding: string | undefined,
  ): Promise<OpenFile | null> {
    if (!this.#names.has(name)) return null;
    const file = await realpath(join(this.#root, name)).catch(() => null);
    if (file === null || !file.startsWith(this.#root + sep)) return null;
    const handle = await open(file).catch(() => null);
    if (handle === null) return null;
    const stats = await handle.stat();
    if (!stats.isFile()) {
      await handle.close();
      return null;
    }
    return {
      handle,
      size: stats.size,
      type: types[extname(typedAs)] ?? 'application/octet-stream',
      encoding,
      etag: `W/"${stats.size}-${Math.trunc(stats.mtimeMs)}"`,
      modified: stats.mtime.toUTCString(),
    };
  }
}
