import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { byteRange } from './byteRange.ts';
import type { OpenFile } from './siteFiles.ts';

/**
 * Answers a GET or HEAD with an open file, or with the part of it that is asked for, and closes it.
 * Headers that are set already go along. A file that is cut short while it is sent ends the
 * connection, since its length is told by then.
 */
export async function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  file: OpenFile,
): Promise<void> {
  const { handle, size, type, encoding, etag, modified } = file;
  try {
    res.setHeader('ETag', etag);
    res.setHeader('Last-Modified', modified);
    res.setHeader('Vary', 'Accept-Encoding');
    if (req.headers['if-none-match'] === etag) {
      res.writeHead(304).end();
      return;
    }
    // No part can be promised to be of the same file as another: the tags are weak.
    const wanted = req.headers['if-range'] === undefined ? req.headers.range : undefined;
    const range = byteRange(wanted, size);
    if (range === 'unsatisfiable') {
      res.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
    if (range !== 'whole') res.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
    if (encoding !== undefined) res.setHeader('Content-Encoding', encoding);
    const length = end - start + 1;
    res.writeHead(range === 'whole' ? 200 : 206, {
      'Accept-Ranges': 'bytes',
      'Content-Length': length,
      'Content-Type': type,
    });
    if (req.method === 'HEAD' || length === 0) {
      res.end();
      return;
    }
    const content = handle.createReadStream({ start, end, autoClose: false });
    await pipeline(content, res, { end: false });
    if (content.bytesRead < length) res.destroy();
    else res.end();
  } finally {
    await handle.close();
  }
}
