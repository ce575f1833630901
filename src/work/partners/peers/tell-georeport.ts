import type { AskedOutside } from '../../../platform/outside/ask-outside.js';
import { readPoint } from '../../services/index.js';
import { secondsOf } from '../seconds-of.js';
import { type GeoReportCalls, type GeoReportPeer, isTaken } from './georeport-calls.js';
import type { Telling, ToTell } from './peer.js';
import { readSent } from './read-georeport.js';

/** How often a token is asked for at once before it waits for another time. */
const tokenTries = 3;
const waiting = 'token:';

function whyNot(answer: AskedOutside): Telling & { readonly ok: false } {
  if (!answer.ok) return { ok: false, why: answer.why, isFinal: false };
  const { status } = answer;
  const isPassing = status < 400 || status >= 500 || status === 408 || status === 429;
  return { ok: false, why: `status-${status}`, isFinal: !isPassing };
}

/** What is posted of a new request: fields by their parameters, and the point of the place that one of them names. */
function parametersOf({ fields }: ToTell): readonly (readonly [string, string])[] {
  const point = readPoint(fields.address_string);
  const where = point
    ? ([
        ['lat', `${point.latitude}`],
        ['long', `${point.longitude}`],
      ] as const)
    : [];
  return [...Object.entries(fields), ...where];
}

type Lent = { readonly peer: GeoReportPeer; readonly calls: GeoReportCalls };

async function update({ peer, calls }: Lent, { key, state, at, said }: ToTell, theirs: string): Promise<Telling> {
  if (!peer.hasUpdates) return { ok: true, id: theirs };
  const answer = await calls.post('servicerequestupdates.xml', [
    ['service_request_id', theirs],
    ['update_id', key],
    ['status', state],
    ['updated_datetime', secondsOf(at)],
    ['description', said],
  ]);
  return isTaken(answer) ? { ok: true, id: theirs } : { ...whyNot(answer), id: theirs };
}

/** What was sent has their number: how it stands is told of it, where that is more than that it is there. */
const goOn = (lent: Lent, told: ToTell, id: string): Promise<Telling> | Telling =>
  told.state === 'OPEN' ? { ok: true, id } : update(lent, told, id);

async function findByToken(lent: Lent, told: ToTell, token: string): Promise<Telling> {
  for (let tried = 0; tried < tokenTries; tried += 1) {
    const answer = await lent.calls.get(`tokens/${encodeURIComponent(token)}.xml`);
    const id = isTaken(answer) ? readSent(answer.text)?.id : undefined;
    if (id !== undefined) return goOn(lent, told, id);
  }
  return { ok: false, why: 'token-not-ready', isFinal: false, id: `${waiting}${token}` };
}

/** Whether what was sent may have arrived: no answer came, or one of who stands before them. */
const isLost = (answer: AskedOutside): boolean =>
  answer.ok ? [408, 502, 504].includes(answer.status) : answer.mayHaveArrived;

const lost = { ok: false, why: 'reply-lost', isFinal: true } as const;

/** Sends a request once. Where nobody knows whether it arrived, it is sent again to those alone who make one of both, else a person asks them. */
async function send(lent: Lent, told: ToTell): Promise<Telling> {
  const { peer, calls } = lent;
  if (told.isUnsure && !peer.takesOnce) return lost;
  const form = [['service_code', peer.code], ...parametersOf(told)] as const;
  const answer = await calls.post('requests.xml', form, told.case);
  if (isLost(answer)) return peer.takesOnce ? { ...whyNot(answer), isUnsure: true } : lost;
  if (!isTaken(answer)) return whyNot(answer);
  const sent = readSent(answer.text);
  if (sent?.token !== undefined) return findByToken(lent, told, sent.token);
  // Taken, and nobody knows as what: to send it again would make a second one of it.
  return sent?.id === undefined ? { ok: false, why: 'no-number', isFinal: true } : goOn(lent, told, sent.id);
}

/** Tells another city of a case: as a request once, and as an update of that from then on. */
export function tellGeoReport(lent: Lent, told: ToTell): Promise<Telling> {
  if (told.theirs === undefined) return send(lent, told);
  if (told.theirs.startsWith(waiting)) return findByToken(lent, told, told.theirs.slice(waiting.length));
  return update(lent, told, told.theirs);
}
