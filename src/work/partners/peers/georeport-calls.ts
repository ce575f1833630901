import { type AskedOutside, askOutside, type ToAsk } from '../../../platform/outside/ask-outside.js';

export interface GeoReportPeer {
  /** Where GeoReport v2 is: 'https://city.example/open311/v2'. */
  readonly address: string;
  readonly jurisdiction: string | undefined;
  /** Their `service_code`. */
  readonly code: string;
  /** Whether they make one of a request that is sent twice by one `Idempotency-Key`, or with the same words. */
  readonly takesOnce: boolean;
  /** Whether they have the updates extension. */
  readonly hasUpdates: boolean;
  /** With which answers of ours their requests become ours; undefined where they do not. */
  readonly opens: Readonly<Record<string, string>> | undefined;
  readonly key: string | undefined;
  readonly mayReach: (address: string) => boolean;
  readonly patience: number;
  readonly now: () => Date;
}

type Pairs = readonly (readonly [string, string])[];

/** The two kinds of call that GeoReport knows, by its paths. */
export interface GeoReportCalls {
  get(path: string, query?: Pairs): Promise<AskedOutside>;
  post(path: string, form: Pairs, key?: string): Promise<AskedOutside>;
}

const mostBytes = 20_000_000;
const write = (pairs: Pairs): string => new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();

/** Whether an answer says that what was asked was done. */
export const isTaken = (answer: AskedOutside): answer is AskedOutside & { ok: true } =>
  answer.ok && answer.status >= 200 && answer.status < 300;

export function createCalls({ address, jurisdiction, key, mayReach, patience }: GeoReportPeer): GeoReportCalls {
  const base = address.replace(/\/+$/, '');
  const common: Pairs = jurisdiction === undefined ? [] : [['jurisdiction_id', jurisdiction]];
  const proof: Pairs = key === undefined ? [] : [['api_key', key]];
  const ask = (asked: ToAsk) => askOutside(asked, { patience, mostBytes, mayReach });
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  return {
    get: (path, query = []) => ask({ method: 'GET', url: `${base}/${path}?${write([...common, ...query])}` }),
    post: (path, form, once) =>
      ask({
        method: 'POST',
        url: `${base}/${path}`,
        headers: once === undefined ? headers : { ...headers, 'idempotency-key': `"${once}"` },
        body: write([...proof, ...common, ...form]),
      }),
  };
}
