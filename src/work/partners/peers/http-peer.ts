import { type AskedOutside, askOutside, type ToAsk } from '../../../platform/outside/ask-outside.js';
import { seal } from '../../../platform/sealed/index.js';
import type { Peer, ToTell } from './peer.js';
import { type HeardNames, readCode, readHeard } from './read-heard.js';

/** What we call what is told. */
export interface ToldNames {
  readonly case: string;
  readonly id: string;
  readonly state: string;
  readonly version: string;
  readonly at: string;
}

export interface HttpPeer {
  readonly address: string;
  readonly tells: ToldNames;
  readonly hears: HeardNames;
  /** What proves to them that it is we who ask; undefined where they need nothing. */
  readonly key: string | undefined;
  /** Signs a body, by its number. */
  readonly sign: (id: string, body: string) => Readonly<Record<string, string>>;
  readonly mayReach: (address: string) => boolean;
  readonly patience: number;
}

const mostBytes = 10_000_000;

/** What a telling looks like, in the names of who is told. */
export function writeTold({ case: ours, theirs, state, version, at, fields }: ToTell, names: ToldNames): string {
  const told = {
    [names.case]: ours,
    ...(theirs === undefined ? {} : { [names.id]: theirs }),
    ...{ [names.state]: state, [names.version]: version, [names.at]: at.toISOString() },
  };
  return JSON.stringify({ ...fields, ...told });
}

/** Their number of it, where they answer with one. */
function readId(text: string, name: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name)
      ? readCode((answer as Record<string, unknown>)[name])
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether telling the same again might be taken: they are at fault, or busy. */
const isPassing = (status: number): boolean => status >= 500 || status === 408 || status === 425 || status === 429;

/** A system that takes one JSON object for each telling, and gives a list of its own at the same address. */
export function createHttpPeer({ address, tells, hears, key, sign, mayReach, patience }: HttpPeer): Peer {
  const proof: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const ask = (asked: ToAsk): Promise<AskedOutside> =>
    askOutside(
      { ...asked, headers: { accept: 'application/json', ...proof, ...asked.headers } },
      { patience, mostBytes, mayReach },
    );
  return {
    tellsAll: true,
    async tell(told) {
      const body = writeTold(told, tells);
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': told.key,
        ...sign(told.key, body),
      };
      const answer = await ask({ method: 'POST', url: address, headers, body });
      if (!answer.ok) return { ok: false, why: answer.why, isFinal: false };
      const { status, text } = answer;
      if (status >= 200 && status < 300) return { ok: true, id: readId(text, hears.id) };
      return { ok: false, why: `status-${status}`, isFinal: !isPassing(status) };
    },
    async hear(after) {
      const url = new URL(address);
      if (after !== undefined) url.searchParams.set('after', after);
      const answer = await ask({ method: 'GET', url: url.href });
      if (!answer.ok) return { ok: false, why: answer.why };
      if (answer.status !== 200) return { ok: false, why: `status-${answer.status}` };
      const read = readHeard(answer.text, hears);
      if (typeof read === 'string') return { ok: false, why: read, garbage: { text: seal(answer.text), why: read } };
      const hasMore = read.next !== undefined && read.next !== after && read.heard.length + read.garbage.length > 0;
      return { ok: true, ...read, next: read.next ?? after, hasMore, accept: async () => undefined };
    },
  };
}
