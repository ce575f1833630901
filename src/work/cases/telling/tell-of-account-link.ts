import { addressesMeet } from '../../../foundation/assurance/index.js';
import { findByAddress, listAllSelves } from '../../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type AddressAt, sendMessage, sendToAddress } from '../../messages/index.js';
import { getService } from '../../services/index.js';
import { getCase } from '../get-case.js';
import type { AccountLink } from '../linking/account-link.js';
import { readAccountLink } from '../linking/account-link-store.js';
import { listAddressed } from '../sight/list-addressed.js';
import { partiesIn } from '../sight/plan-looks.js';

/** Older news is none: see `tellOfClosing`. */
const freshDays = 3;

/**
 * Where whoever made the request is written to, if that is nowhere that is known of the account: they may be somebody else. By email where
 * they gave an address, on paper where they gave a postal one alone; undefined where they gave neither.
 */
async function findOther(ctx: Context, { case: row, subject, person }: AccountLink): Promise<AddressAt | undefined> {
  const one = await getCase(ctx, row);
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const [party] = partiesIn({ one, declaration }).filter((each) => each.subject === subject);
  const given = new Map<string, Sealed<unknown>>();
  for (const part of await openRow(ctx, 'cases.case', [row]))
    if (part.subject === subject) for (const [name, value] of Object.entries(part.values)) given.set(name, value);
  const emails = Object.keys(declaration.fields).filter(
    (name) => given.has(name) && declaration.fields[name]?.type === 'email',
  );
  const own = await listAllSelves(ctx, person);
  for (const name of emails) {
    const holder = await findByAddress(ctx, given.get(name) as Sealed<string>);
    if (!holder || !own.includes(holder)) return { row, subject, name };
  }
  if (emails.length > 0 || !party?.addresses.some((name) => given.has(name))) return undefined;
  const others = (await listAddressed(ctx, person)).filter((each) => each.one.id !== row).map((each) => each.party);
  return (await addressesMeet(ctx, [party], others)) ? undefined : { row, subject };
}

async function tell(ctx: Context, { stream, version, kind }: RecordedEntry): Promise<void> {
  const id = readId<'account-link'>(stream.slice(stream.indexOf(':') + 1));
  const link = id && (await readAccountLink(ctx, id));
  if (!link) return;
  const isMade = kind === 'account-link.made';
  const fields = { reference: (await getCase(ctx, link.case)).reference };
  const cause = `${stream}:${version}`;
  sendMessage(ctx, {
    ...{ template: isMade ? 'request-linked' : 'request-unlinked', to: link.person, fields },
    cause: `${cause}:account`,
  });
  const at = await findOther(ctx, link);
  const template = isMade ? 'request-linked-elsewhere' : 'request-unlinked';
  if (at) sendToAddress(ctx, { template, at, fields, cause: `${cause}:request` });
}

/**
 * Tells of a request that an officer put into an account, and of one that another took out: the person whose account it is, and whoever
 * gave an address in the request, where that is another, so that somebody whom it was taken from can say so.
 */
export const tellOfAccountLink: Follower = {
  name: 'tell-of-account-link',
  kinds: ['account-link.made', 'account-link.ended'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
