import type { PlaceHost } from '../../../platform/database/list-places.js';
import { advice, type Finding, fault, well } from './finding.js';

type AddressFault = 'nowhere' | 'untrusted' | 'unreachable' | 'elsewhere' | 'unbelieved';

const repairs = {
  nowhere: 'the name leads nowhere. Add it to the DNS, with the address of the proxy.',
  untrusted:
    'its certificate is not trusted. Let the proxy fetch one of its own for this very name (ACME does so by itself).',
  unreachable:
    'nobody answers there, as seen from this machine. Start the site and the proxy; where only this machine cannot reach it, look from outside.',
  elsewhere: 'something else answers there. Let the proxy pass this name on to PORT of this machine.',
  unbelieved:
    'the site does not know that it is asked by https. Let the proxy send X-Forwarded-Proto, and set GUILDHALL_PROXIES to how many there are.',
} as const satisfies Record<AddressFault, string>;

const unknown = /^(ENOTFOUND|EAI_AGAIN|ENODATA)$/;
const untrusted = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/;

function nameFault(found: unknown): AddressFault {
  const { cause } = found as { cause?: { code?: string } };
  const code = cause?.code ?? '';
  if (unknown.test(code)) return 'nowhere';
  return untrusted.test(code) ? 'untrusted' : 'unreachable';
}

/** Asks as a browser would whether the site lives there, and knows that it was asked by https; undefined when all is well. */
export async function lookAtAddress(base: string): Promise<AddressFault | undefined> {
  // A timer of our own: that of AbortSignal.timeout does not keep the process waiting.
  const patience = new AbortController();
  const end = setTimeout(() => patience.abort(), 5000);
  try {
    const answer = await fetch(new URL('/healthz', base), { redirect: 'manual', signal: patience.signal });
    const isOurs = answer.status === 200 && (await answer.text()).trim() === 'ok';
    if (!isOurs) return 'elsewhere';
    // It is sent only to whoever is believed to have come by https.
    return answer.headers.has('strict-transport-security') ? undefined : 'unbelieved';
  } catch (found) {
    return nameFault(found);
  } finally {
    clearTimeout(end);
  }
}

/** Whether each host name of each place leads here by https. A name that is missed before the opening is no fault yet. */
export async function checkAddresses(places: readonly PlaceHost[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { host, is_demo, live_since } of places) {
    if (!host || is_demo) continue;
    const found = await lookAtAddress(`https://${host}`);
    const tell = live_since && found !== 'unreachable' ? fault : advice;
    findings.push(
      found ? tell(`address ${host}`, repairs[found]) : well(`address ${host}`, 'the site answers there by https'),
    );
  }
  return findings;
}
