import { listSelves } from '../../../foundation/people/index.js';
import { appendEntry, listLatest } from '../../../foundation/record/index.js';
import { listPersonsOf, matchRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Declaration, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { emailKindsOf } from '../claiming/email-kinds.js';

/** Whoever needs more tries in an hour does not know the address that was given. */
const triesAnHour = 5;
const hour = 60 * 60_000;

/** Whether a request is in the account of whoever is signed in. */
export async function isOwnCase(ctx: Context, declaration: Declaration, one: Case): Promise<boolean> {
  const { actor } = ctx;
  const subject = one.subjects[principalOf(declaration)];
  const person = ctx.onBehalfOf ?? (actor.kind === 'resident' ? actor.person : undefined);
  if (!subject || !person) return false;
  const selves = await listSelves(ctx, person);
  return (await listPersonsOf(ctx, subject)).some((each) => selves.includes(each));
}

/**
 * Whether the address that was typed is the one that the request holds. Nothing is opened for it: the digests by which a caller is found
 * are compared. A try that fails is on the record, of the request and not of an address; after five in an hour none is judged.
 */
export async function isSendersAddress(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  email: Sealed<readonly string[]>,
  asking: 'booking' | 'sender' = 'booking',
): Promise<'yes' | 'no' | 'too-often'> {
  const stream = `${asking}-tries:${one.id}`;
  const latest = await listLatest(ctx.db, ctx.place, stream, triesAnHour);
  const oldest = latest[triesAnHour - 1];
  if (oldest && oldest.recordedAt.getTime() > ctx.clock.now().getTime() - hour) return 'too-often';
  const subject = one.subjects[principalOf(declaration)];
  const tried = emailKindsOf(declaration).map((kind) => ({ kind, value: email }));
  const matches = await matchRow(ctx, one.id, tried);
  if (subject !== undefined && matches.some((match) => match.subject === subject)) return 'yes';
  appendEntry(ctx, { stream, version: (latest[0]?.version ?? 0) + 1, kind: `${asking}.tried`, data: {} });
  return 'no';
}
