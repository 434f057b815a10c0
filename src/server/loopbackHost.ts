import type { RequestListener } from 'node:http';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether a host to listen on, as HOST has it, is this machine alone. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/**
 * Whether a request means a server that listens on this machine alone. A page of the internet whose
 * name was made to lead here (DNS rebinding) sends its own name as `Host`, and is told apart by it.
 *
 * @param header the `Host` of the request; its port may be any, as behind a forwarded port
 */
function meansLoopback(header: string | undefined): boolean {
  return header !== undefined && loopback.test(header.replace(/:\d*$/, ''));
}

/** A handler that answers only requests that mean this machine; others get 421 and a way out. */
export function forLoopback(handler: RequestListener): RequestListener {
  return (req, res) => {
    if (meansLoopback(req.headers.host)) {
      handler(req, res);
      return;
    }
    res.writeHead(421, { 'Content-Type': 'text/plain;charset=utf-8' });
    res.end('This server answers as localhost only. HOST=0.0.0.0 opens it to other names.\n');
  };
}
