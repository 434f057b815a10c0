import { networkInterfaces } from 'node:os';

/**
 * Where to listen, from HOST and PORT.
 *
 * @throws if PORT is not a port; the message says what one looks like
 */
export function listenOptions(env: { HOST?: string | undefined; PORT?: string | undefined }) {
  const port = env.PORT === undefined || env.PORT === '' ? 4173 : Number(env.PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not ${JSON.stringify(env.PORT)}`);
  }
  return { host: env.HOST ?? '127.0.0.1', port };
}

/** The addresses to print for a host; of `0.0.0.0` and `::`, which nobody can open, this machine's. */
export function addressesOf(host: string, port: number): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const hosts = everywhere
    ? ['127.0.0.1', ...own.filter((a) => a.family === 'IPv4' && !a.internal).map((a) => a.address)]
    : [host.includes(':') ? `[${host}]` : host];
  return hosts.map((name) => `http://${name}:${port}`);
}

/** Why a server could not listen, and what to do about it. */
export function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Choose one above 1023: PORT=4173 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Leave HOST out, or set it to 0.0.0.0 for all of its addresses.`;
    default:
      return `Cannot listen on ${host}:${port}: ${error.message}`;
  }
}
