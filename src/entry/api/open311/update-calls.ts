import { clientActor } from '../../../foundation/people/index.js';
import { act, read } from '../../../platform/house.js';

import { listUpdates, takeUpdate, textOfUpdate } from '../../../work/partners/index.js';
import { anybody, type Call, proveKey } from './calls.js';
import type { Document, Node } from './document.js';
import { Refused } from './errors.js';
import { readAskedUpdates } from './read-asked.js';
import { readPosted } from './read-posted.js';

const updates = (items: readonly Node[]): Document => ({
  root: 'service_request_updates',
  list: { each: 'request_update', items },
});

/** What changed in a time, oldest first (the updates extension). */
export async function tellUpdates(call: Call): Promise<Document> {
  const asked = readAskedUpdates(call.query, call.house.clock.now());
  const told = await read(call.house, anybody(call), (ctx) => listUpdates(ctx, call.language, asked));
  return updates(told.map((one): Node => ({ ...one })));
}

const states = new Set(
  `open fixed in_progress action_scheduled investigating duplicate not_councils_responsibility no_further_action
   internal_referral for_triage reopen closed cancelled`.split(/\s+/),
);

/** Takes what a client says of a request: a note for those who work on it, once however often it is sent. */
export async function takeUpdateCall(call: Call): Promise<Document> {
  const { house } = call;
  if (call.media) throw new Refused(400, 'Updates take no pictures. Send them without, or send media_url.');
  const { key: secret, once, posted } = readPosted(call.body, call.query);
  const key = await proveKey(call, secret);
  const [request, id, status] = [once('service_request_id'), once('update_id'), once('status')];
  const missing = Object.entries({ service_request_id: request, update_id: id, status }).filter(([, value]) => !value);
  if (!request || !id || !status) throw new Refused(400, ...missing.map(([name]) => `${name} is missing. Send it.`));
  if (!/^[\w.:-]{1,100}$/.test(id))
    throw new Refused(400, 'update_id is at most 100 letters, digits and any of _ . : - and names nobody.');
  if (!states.has(status.toLowerCase()))
    throw new Refused(400, `status is none that is known. It is one of: ${[...states].join(', ').toUpperCase()}.`);
  const text = textOfUpdate(posted, status.toUpperCase());
  if (!text)
    throw new Refused(
      400,
      'description is missing, or longer than 4,000 characters, or 6,000 with media_url. Say in it what happened.',
    );
  const who = { ...anybody(call), actor: clientActor(key) };
  if (!key.may.includes('submit'))
    throw new Refused(403, 'That api_key only reads. Ask the council for one that may send.');
  const told = { client: key.client, services: key.services, request, id, text };
  const taken = await act(house, who, (ctx) => takeUpdate(ctx, told));
  if (!taken.ok && taken.refused === 'not-for-key') throw new Refused(403, 'That api_key is not for this service.');
  if (!taken.ok) throw new Refused(404, 'This place has no request of that service_request_id.');
  return updates([{ update_id: id }]);
}
