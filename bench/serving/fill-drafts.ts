import { type Client, openClient } from './http-client.js';

const service = 'missed-bin';
const start = `/services/${service}`;

/** Yesterday, as the form's three boxes take it, so that "within two working days" holds. */
function dateParts(name: string): Record<string, string> {
  const at = new Date(Date.now() - 24 * 3600 * 1000);
  return {
    [`${name}-day`]: String(at.getUTCDate()),
    [`${name}-month`]: String(at.getUTCMonth() + 1),
    [`${name}-year`]: String(at.getUTCFullYear()),
  };
}

/** Every part of every question; a page takes those that it asks for. */
const answers = new URLSearchParams({
  address: 'manual',
  'address-line1': '1 Example Street',
  'address-town': 'Wealdham',
  'address-postcode': 'WE1 1AA',
  container: 'refuse',
  ...dateParts('missed_on'),
  help: 'no',
  email: 'resident@example.org',
  name: 'Example Resident',
}).toString();

/** A draft that is ready to be sent. */
export interface ReadyDraft {
  readonly cookie: string;
  /** The form that the summary would post. */
  readonly form: string;
}

export const checkPath = `${start}/check`;

/** The journey by its pages, as a browser goes it; `requests` counts what it took. */
async function fillDraft(
  client: Client,
): Promise<ReadyDraft & { readonly requests: number; readonly firstPage: string }> {
  const begun = await client.post(`${start}/start`, '');
  const cookie = begun.cookies.join('; ');
  const firstPage = begun.location;
  if (firstPage === undefined) throw new Error(`The start answered ${begun.status}.`);
  let at = firstPage;
  let requests = 1;
  for (; at !== checkPath; requests += 2) {
    if (requests > 60) throw new Error(`The journey does not end: it stands at ${at}.`);
    await client.get(at, cookie);
    const answered = await client.post(at, answers, cookie);
    if (answered.status !== 303 || answered.location === undefined)
      throw new Error(`${at} answered ${answered.status}.`);
    if (answered.location.includes('is=wrong')) throw new Error(`The answers to ${at} were refused.`);
    at = answered.location;
  }
  const summary = await client.get(checkPath, cookie);
  const [, revision] = /name="revision"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="revision"/.exec(summary.body) ?? [];
  if (revision === undefined) throw new Error('The summary has no revision.');
  return { cookie, form: `revision=${revision}`, requests: requests + 1, firstPage };
}

/** So many journeys begin on one connection, which is to say from one address. */
const fromOneAddress = 40;

/** `count` drafts, made over so many connections at once. */
export async function fillDrafts(port: number, connections: number, count: number) {
  const made: Awaited<ReturnType<typeof fillDraft>>[] = [];
  let begun = 0;
  const fill = async () => {
    while (begun < count) {
      const client = await openClient(port);
      for (let at = 0; at < fromOneAddress && begun < count; at += 1) {
        begun += 1;
        made.push(await fillDraft(client));
      }
      client.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, fill));
  return made;
}
