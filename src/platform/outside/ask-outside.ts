import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isBarred, judgedLookup, type MayReach, whyUnreached } from './judged-lookup.js';

export interface ToAsk {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Milliseconds until it is given up, the most bytes of an answer, and which hosts may be spoken with. */
export interface AskingBounds {
  readonly patience: number;
  readonly mostBytes: number;
  readonly mayReach: MayReach;
}

type AskFault = ReturnType<typeof whyUnreached> | 'timeout' | 'redirected' | 'too-long' | 'not-text';

export type AskedOutside =
  | { readonly ok: true; readonly status: number; readonly type: string; readonly text: string }
  /** `mayHaveArrived` where the other side may have done what it was asked to. */
  | { readonly ok: false; readonly why: AskFault; readonly mayHaveArrived: boolean };

/** The bytes of an answer; undefined where there are more than there may be. */
async function readBytes(answer: IncomingMessage, mostBytes: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) return undefined; // leaving the loop ends the connection
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function read(answer: IncomingMessage, mostBytes: number): Promise<AskedOutside> {
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400) {
    answer.destroy();
    return { ok: false, why: 'redirected', mayHaveArrived: false };
  }
  const bytes = await readBytes(answer, mostBytes);
  if (!bytes) return { ok: false, why: 'too-long', mayHaveArrived: true };
  const text = decode(bytes);
  if (text === undefined) return { ok: false, why: 'not-text', mayHaveArrived: true };
  return { ok: true, status, type: answer.headers['content-type'] ?? '', text };
}

/**
 * Asks an address that somebody outside gave: no redirect is followed, the host is judged where the connection is made, and neither its
 * silence nor the length of its answer holds anything up. Throws nothing for what the other side does.
 */
export function askOutside(
  { method, url, headers = {}, body }: ToAsk,
  { patience, mostBytes, mayReach }: AskingBounds,
): Promise<AskedOutside> {
  const to = new URL(url);
  if (isBarred(to, mayReach)) return Promise.resolve({ ok: false, why: 'private-address', mayHaveArrived: false });
  return new Promise((settle) => {
    const signal = AbortSignal.timeout(patience);
    let mayHaveArrived = false;
    const fail = (fault: NodeJS.ErrnoException) =>
      settle({ ok: false, why: signal.aborted ? 'timeout' : whyUnreached(fault.code), mayHaveArrived });
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { method, signal, lookup: judgedLookup(mayReach), headers: { ...headers, ...length } };
    const sent = (to.protocol === 'https:' ? httpsRequest : httpRequest)(to, options);
    sent.on('socket', (socket) => {
      const isReady = () => {
        mayHaveArrived = true;
      };
      if (socket.connecting) socket.once(to.protocol === 'https:' ? 'secureConnect' : 'connect', isReady);
      else isReady();
    });
    sent.on('response', (answer) => void read(answer, mostBytes).then(settle, fail));
    sent.on('error', fail);
    sent.end(body);
  });
}
