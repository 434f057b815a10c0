import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { policyOfPage, securityHeaders, withoutHashes } from './securityHeaders.ts';
import { sendFile } from './sendFile.ts';
import { SiteFiles } from './siteFiles.ts';

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

/** A page, since a browser shows it to whoever followed an old link; it needs no style and no script. */
function notFound(res: ServerResponse, basePath: string): void {
  res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(
    `<!doctype html><html lang="zh-CN"><title>404 · 薪策</title>
<h1>没有这个页面</h1><p lang="en">There is no such page.</p>
<p><a href="${basePath}/">返回首页 · Home</a></p></html>\n`,
  );
}

function redirect(res: ServerResponse, to: string): void {
  res.writeHead(308, { Location: to }).end();
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * Answers requests from a built site: compressed files where the browser takes them, headers for
 * caching and security, and each page's own policy in the header as well as in its `<meta>`.
 * Whatever is asked, and whatever becomes of the folder meanwhile, it answers or ends the
 * connection; nothing is thrown.
 *
 * @param folder the built site; listed once, so that a later build needs a new handler
 * @param basePath the sub-path it was built for: empty, or `/one`
 */
export function siteHandler(folder: string, basePath: string): RequestListener {
  const policies = policiesOf(folder);
  const everywhere = withoutHashes(policies.values().next().value ?? "default-src 'none'");
  const files = new SiteFiles(folder);

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
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
      else notFound(res, basePath);
    } else if (policies.has(`${path}/`)) {
      redirect(res, `${basePath}${path}/${search}`);
    } else {
      const name = decoded(path);
      const accepted = req.headers['accept-encoding'] ?? '';
      const file = name === null ? null : await files.open(name, accepted);
      if (file === null) {
        notFound(res, basePath);
      } else {
        const immutable = path.startsWith('/_app/immutable/');
        const caching = immutable ? 'public,max-age=31536000,immutable' : 'no-cache';
        res.setHeader('Cache-Control', caching);
        await sendFile(req, res, file);
      }
    }
  };

  return (req, res) => {
    // Most often the browser has gone away in the middle of an answer.
    answer(req, res).catch(() => {
      if (res.headersSent) res.destroy();
      else refuse(res, 500, 'This could not be answered.');
    });
  };
}
