import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { policyOfPage, securityHeaders, withoutHashes } from './securityHeaders.ts';

/** Only to take request targets apart; never seen by a browser. */
const origin = 'http://localhost';

/** A path as a page's address has it, `/` or `/simulate/`, to the policy of that page. */
type Policies = Map<string, string>;

function policiesOf(folder: string): Policies {
  const policies: Policies = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('index.html')) continue;
    const policy = policyOfPage(readFileSync(join(folder, name), 'utf8'));
    if (policy === undefined) throw new Error(`${name} carries no content security policy`);
    policies.set(`/${name.slice(0, -'index.html'.length).replaceAll(sep, '/')}`, policy);
  }
  return policies;
}

function refuse(res: ServerResponse, status: number, reason: string): void {
  res.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${reason}\n`);
}

function redirect(res: ServerResponse, to: string): void {
  res.writeHead(308, { Location: to }).end();
}

/** A header by which browsers know a page's text; sirv leaves it to HTML. */
const textTypes: [RegExp, string][] = [
  [/\.csv$/, 'text/csv;charset=utf-8'],
  [/\.txt$/, 'text/plain;charset=utf-8'],
];

/**
 * Answers requests from a built site: compressed files where the browser takes them, headers for
 * caching and security, and each page's own policy in the header as well as in its `<meta>`.
 *
 * @param folder the built site; read once, so that a later build needs a new handler
 * @param basePath the sub-path it was built for: empty, or `/one`
 */
export function siteHandler(folder: string, basePath: string): RequestListener {
  const policies = policiesOf(folder);
  const everywhere = withoutHashes(policies.values().next().value ?? "default-src 'none'");
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (res, path) => {
      const immutable = path.startsWith('/_app/immutable/');
      res.setHeader('Cache-Control', immutable ? 'public,max-age=31536000,immutable' : 'no-cache');
      const type = textTypes.find(([pattern]) => pattern.test(path))?.[1];
      if (type !== undefined) res.setHeader('Content-Type', type);
    },
  });

  return (req: IncomingMessage, res: ServerResponse) => {
    const url = URL.canParse(req.url ?? '/', origin) ? new URL(req.url ?? '/', origin) : null;
    const { pathname, search } = url ?? { pathname: '', search: '' };
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined;
    const policy = policies.get(path ?? '') ?? everywhere;
    for (const [name, value] of Object.entries(securityHeaders(policy))) res.setHeader(name, value);

    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      refuse(res, 405, 'Only GET and HEAD are answered here.');
    } else if (path === undefined) {
      if (pathname === '/' || pathname === basePath) redirect(res, `${basePath}/${search}`);
      else refuse(res, 404, 'Not found.');
    } else if (policies.has(`${path}/`)) {
      redirect(res, `${basePath}${path}/${search}`);
    } else {
      req.url = path + search;
      files(req, res, () => {
        refuse(res, 404, 'Not found.');
      });
    }
  };
}
