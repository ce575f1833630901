import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isBarred, judgedLookup, type MayReach, whyUnreached } from './judged-lookup.js';

/** Why what was sent was not taken, as a code. */
type OutsideFault = 'private-address' | 'no-such-host' | 'timeout' | 'no-answer' | 'redirected' | 'refused' | 'gone';

export type PostedOutside = { readonly ok: true } | { readonly ok: false; readonly why: OutsideFault };

interface ToPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds until it is given up, whatever came of it. */
  readonly patience: number;
  /** Whether a host at this IP address may be spoken with. */
  readonly mayReach: MayReach;
}

function judge(status: number): PostedOutside {
  if (status >= 200 && status < 300) return { ok: true };
  if (status >= 300 && status < 400) return { ok: false, why: 'redirected' };
  return { ok: false, why: status === 410 ? 'gone' : 'refused' };
}

/** Sends to addresses that somebody outside gave: connections of one kind are kept, and each is judged when it is made. */
export function createOutsidePost(mayReach: MayReach) {
  const how = { keepAlive: true, maxSockets: 50, maxFreeSockets: 10, timeout: 60_000 };
  const [plain, secure] = [new HttpAgent(how), new HttpsAgent(how)];
  const lookup = judgedLookup(mayReach);
  return {
    close() {
      plain.destroy();
      secure.destroy();
    },
    post({ url, headers, body, patience }: Omit<ToPost, 'mayReach'>): Promise<PostedOutside> {
      const { protocol } = new URL(url);
      if (isBarred(new URL(url), mayReach)) return Promise.resolve({ ok: false, why: 'private-address' });
      return new Promise((settle) => {
        const [request, agent] = protocol === 'https:' ? [httpsRequest, secure] : [httpRequest, plain];
        const signal = AbortSignal.timeout(patience);
        const length = String(Buffer.byteLength(body));
        const sent = request(url, {
          method: 'POST',
          agent,
          lookup,
          signal,
          headers: { ...headers, 'content-length': length },
        });
        sent.on('response', (answer) => {
          settle(judge(answer.statusCode ?? 0));
          let left = 16_384; // whatever it says is not read; what is short lets the connection be used again
          answer.on('data', (part: Buffer) => {
            left -= part.length;
            if (left < 0) answer.destroy();
          });
          answer.on('error', () => undefined);
        });
        sent.on('error', (fault: NodeJS.ErrnoException) =>
          settle({ ok: false, why: signal.aborted ? 'timeout' : whyUnreached(fault.code) }),
        );
        sent.end(body);
      });
    },
  };
}
