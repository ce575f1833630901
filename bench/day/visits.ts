import { checkPath, fillDrafts } from '../serving/fill-drafts.js';
import { type Client, openClient } from '../serving/http-client.js';
import type { HourOfLoad } from './load.js';

/** What people read who ask for nothing. */
const read = ['/', '/services/missed-bin', '/costs', '/open-data', '/record'] as const;
/** So many pages one address, or one officer's session, asks for before another takes its place. */
const mostEach = 30;
const connections = 4;

async function ask(client: Client, path: string, cookie?: string): Promise<string> {
  const { status, body } = await client.get(path, cookie);
  if (status !== 200) throw new Error(`${path} answered ${status}.`);
  return body;
}

/** Asks for so many pages over a few connections; `begin` is asked anew for each address. */
async function spread(
  port: number,
  times: number,
  begin: (client: Client) => Promise<(at: number) => Promise<unknown>>,
): Promise<void> {
  let begun = 0;
  const work = async () => {
    while (begun < times) {
      const client = await openClient(port);
      const visit = await begin(client);
      for (let own = 0; own < mostEach && begun < times; own += 1) await visit(begun++);
      client.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
}

const readPages = (port: number, times: number) =>
  spread(port, times, async (client) => (at) => ask(client, read[at % read.length] ?? '/'));

/** Officers who each look at the queue, and open one case of it after the other. */
const workAtDesk = (port: number, times: number) =>
  spread(port, times, async (client) => {
    const [, person] = /name="person"[^>]*value="([^"]+)"/.exec(await ask(client, '/demo/sign-in')) ?? [];
    const signedIn = await client.post('/demo/sign-in', `person=${person}`);
    const cookie = signedIn.cookies.join('; ');
    const cases = [...(await ask(client, '/desk/cases', cookie)).matchAll(/href="(\/desk\/cases\/[0-9a-f-]{36})"/g)];
    return (at) => ask(client, at % 2 === 0 ? '/desk/cases' : (cases[at % cases.length]?.[1] ?? '/desk/cases'), cookie);
  });

/** Whole journeys, each sent at its end. @returns how many. */
async function sendRequests(port: number, times: number): Promise<void> {
  const client = await openClient(port);
  for (const draft of await fillDrafts(port, connections, times)) {
    const { location, status } = await client.post(checkPath, draft.form, draft.cookie);
    if (!location?.endsWith('/done')) throw new Error(`A submission answered ${status}.`);
  }
  client.close();
}

/** All that comes in one hour, beside each other. */
export async function visitFor(port: number, { requests, pages, desk }: HourOfLoad): Promise<void> {
  await Promise.all([sendRequests(port, requests), readPages(port, pages), workAtDesk(port, desk)]);
}
