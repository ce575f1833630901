import { seal } from '../../../platform/sealed/index.js';
import { secondsOf } from '../seconds-of.js';
import type { GeoReportCalls, GeoReportPeer } from './georeport-calls.js';
import type { Garbage, Heard, Hearing, Unheard } from './peer.js';
import { type ReadGeoReport, readRequests, readUpdates } from './read-georeport.js';

const mostPages = 100;
const day = 86_400_000;
/** As long as GeoReport lists at once, and how far back is asked again: clocks differ, and moments are told to the second. */
const [longestSpan, overlap] = [89 * day, 600_000];

interface List {
  readonly path: string;
  readonly read: (text: string) => ReadGeoReport | string;
}

type Lent = { readonly peer: GeoReportPeer; readonly calls: GeoReportCalls };
type Span = { readonly from: Date; readonly before: Date };

async function readPage({ peer, calls }: Lent, { path, read }: List, { from, before }: Span, page: number) {
  const answer = await calls.get(path, [
    ['start_date', secondsOf(from)],
    ['end_date', secondsOf(before)],
    ['service_code', peer.code],
    ['page', String(page)],
    ['page_size', '200'],
  ]);
  if (!answer.ok) return { ok: false, why: answer.why } satisfies Unheard;
  if (answer.status !== 200) return { ok: false, why: `status-${answer.status}` } satisfies Unheard;
  const got = read(answer.text);
  if (typeof got !== 'string') return { ok: true, ...got } as const;
  return { ok: false, why: got, garbage: { text: seal(answer.text), why: got } } satisfies Unheard;
}

/** All pages of a list in a time; a server that gives the same page again knows no pages. */
async function readList(lent: Lent, list: List, span: Span) {
  const [heard, garbage, seen]: [Heard[], Garbage[], Set<string>] = [[], [], new Set()];
  const nameOf = ({ id, key = '' }: Heard): string => `${id} ${key}`;
  for (let page = 1; page <= mostPages; page += 1) {
    const got = await readPage(lent, list, span, page);
    if (!got.ok) return got;
    const fresh = got.heard.filter((one) => !seen.has(nameOf(one)));
    for (const one of fresh) seen.add(nameOf(one));
    heard.push(...fresh);
    if (page === 1 || fresh.length > 0) garbage.push(...got.garbage);
    if (fresh.length === 0) break;
  }
  return { ok: true, heard, garbage } as const;
}

/** Where they tell updates, how a request stands is told by those, and the list of requests is for those alone that become ours. */
function listsOf({ opens, hasUpdates }: GeoReportPeer): readonly List[] {
  const requests = { path: 'requests.xml', read: (text: string) => readRequests(text, { answers: opens, hasUpdates }) };
  const updates = { path: 'servicerequestupdates.xml', read: readUpdates };
  return [...(opens || !hasUpdates ? [requests] : []), ...(hasUpdates ? [updates] : [])];
}

/** Hears another city: its requests and updates of a time of at most 89 days, from where it was heard last. */
export async function hearGeoReport(lent: Lent, after: string | undefined): Promise<Hearing | Unheard> {
  const now = lent.peer.now().getTime();
  const last = after === undefined ? now - longestSpan : Date.parse(after);
  const from = new Date(last - overlap);
  const before = new Date(Math.min(now + 1000, from.getTime() + longestSpan));
  const [heard, garbage]: [Heard[], Garbage[]] = [[], []];
  for (const list of listsOf(lent.peer)) {
    const got = await readList(lent, list, { from, before });
    if (!got.ok) return got;
    heard.push(...got.heard.filter(({ opensOnly, report }) => !opensOnly || report));
    garbage.push(...got.garbage);
  }
  const next = before.toISOString();
  return { ok: true, heard, garbage, next, hasMore: before.getTime() < now, accept: async () => undefined };
}
