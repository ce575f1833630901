import type { Socket } from 'node:net';
import { languages } from '../../../platform/language/index.js';
import { errorWords } from './words.js';

const heads: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** What was sent could not be read as a request, so nobody knows in which language it was asked: it is said in each. */
function writePage(problem: 'bad' | 'late'): string {
  const parts = languages.map(
    (language) =>
      `<section lang="${language}"><h1>${errorWords[`${problem}Title`][language]}</h1><p>${errorWords[problem][language]}</p></section>`,
  );
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Guildhall</title>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${parts.join('')}</body></html>`;
}

/** Answers a connection that brought no whole request, and ends it. Nothing of what was sent is repeated. */
export function answerUnread(fault: Error & { readonly code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || socket.destroyed) return;
  const status = heads[fault.code ?? ''] ?? '400 Bad Request';
  const body = writePage(status.startsWith('408') ? 'late' : 'bad');
  const lines = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'Cache-Control: no-store',
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
