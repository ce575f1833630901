import { findMandate, isBody, listFirmOwners, type Mandate } from '../../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type OrgUnitId, type PersonId, readId } from '../../../platform/ids.js';
import { sendMessage } from '../../messages/index.js';
import { findCase } from '../find-case.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

const idIn = ({ stream }: RecordedEntry): string => stream.slice(stream.indexOf(':') + 1);
const dayOf = ({ occurredAt }: RecordedEntry): string => occurredAt.toISOString().slice(0, 10);

/** Somebody asks to act: whom it would be about is told, once a day however many ask. */
async function tellOfRequest(ctx: Context, entry: RecordedEntry): Promise<void> {
  const about = readId<'subject'>(typeof entry.data.about_id === 'string' ? entry.data.about_id : undefined);
  for (const to of about ? await listPersonsOf(ctx, about) : [])
    sendMessage(ctx, { template: 'mandate-asked', to, fields: {}, cause: `mandate-asked:${to}:${dayOf(entry)}` });
}

/** Those who answer for a firm hear of all that becomes of what it was given, but for the one who did it. */
async function tellFirm(ctx: Context, entry: RecordedEntry, firm: OrgUnitId): Promise<void> {
  for (const to of await listFirmOwners(ctx, firm)) {
    const cause = `${entry.stream}:${entry.version}:firm:${to}`;
    if (entry.actor !== `person:${to}`)
      sendMessage(ctx, { template: 'mandate-of-firm-changed', to, fields: {}, cause });
  }
}

const ends: readonly string[] = ['refused', 'withdrawn', 'given-up', 'ended'].map((state) => `mandate.${state}`);

/** What others do to somebody's membership they are told; its administrators see it where they do it. */
function tellMember(ctx: Context, entry: RecordedEntry, { delegate }: Mandate): void {
  if (!delegate || entry.actor === `person:${delegate}`) return;
  const template = ends.includes(entry.kind) ? 'membership-ended' : 'membership-changed';
  sendMessage(ctx, { template, to: delegate, fields: {}, cause: `${entry.stream}:${entry.version}:member` });
}

/**
 * A mandate began, changed or ended. What the person does themself is told to nobody, so that they may end it in silence;
 * of what an officer does for them at their word they alone hear; of everything else both, but for the one who did it, and
 * no letter goes to the dead.
 */
async function tellOfMandate(ctx: Context, entry: RecordedEntry): Promise<void> {
  const id = readId<'mandate'>(idIn(entry));
  const one = id && (await findMandate(ctx, id));
  if (one?.firm) await tellFirm(ctx, entry, one.firm);
  if (!one || entry.actor === `person:${one.person}`) return;
  if (one.capacity === 'member') return tellMember(ctx, entry, one);
  const cause = `${entry.stream}:${entry.version}`;
  const what = ends.includes(entry.kind) ? 'ended' : 'changed';
  if (entry.data.why !== 'died')
    sendMessage(ctx, { template: `mandate-${what}`, to: one.person, fields: {}, cause: `${cause}:person` });
  const isByWord = entry.onBehalfOf === one.person;
  const isTold =
    one.delegate && !isByWord && entry.actor !== `person:${one.delegate}` && entry.data.why !== 'delegate-died';
  if (one.delegate && isTold)
    sendMessage(ctx, { template: `mandate-held-${what}`, to: one.delegate, fields: {}, cause: `${cause}:delegate` });
}

/** A delegate did something about a case: the person is told of each. */
async function tellOfAct(ctx: Context, entry: RecordedEntry, to: PersonId): Promise<void> {
  const id = readId<'case'>(idIn(entry));
  const one = id && (await findCase(ctx, { id }));
  const cause = `${entry.stream}:${entry.version}:delegate`;
  if (one) sendMessage(ctx, { template: 'delegate-acted', to, fields: { reference: one.reference }, cause });
}

/** A delegate read: the person is told once a day. */
function tellOfReading(ctx: Context, entry: RecordedEntry, to: PersonId): void {
  sendMessage(ctx, { template: 'delegate-read', to, fields: {}, cause: `delegate-read:${to}:${dayOf(entry)}` });
}

async function tell(ctx: Context, entry: RecordedEntry): Promise<void> {
  if (entry.kind === 'mandate-request.made') return tellOfRequest(ctx, entry);
  if (entry.kind.startsWith('mandate.')) return tellOfMandate(ctx, entry);
  const person = readId<'person'>(entry.onBehalfOf ?? undefined);
  if (!person || (await isBody(ctx, person))) return; // its members see it among its requests
  if (entry.kind === 'look') tellOfReading(ctx, entry, person);
  else await tellOfAct(ctx, entry, person);
}

const changes = [
  'offered',
  'approved',
  'active',
  'dormant',
  'suspended',
  'in-review',
  'refused',
  'withdrawn',
  'firm-limited',
  'given-up',
  'ended',
  'handed-over',
  'role-changed',
];

/** Tells people of all that others do in their name, or ask to, at the person's own address, which no delegate can change. */
export const tellOfDelegates: Follower = {
  name: 'tell-of-delegates',
  kinds: ['mandate-request.made', ...changes.map((one) => `mandate.${one}`), 'case.opened', 'case.moved', 'look'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries)
      if (entry.channel !== 'import' && entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
