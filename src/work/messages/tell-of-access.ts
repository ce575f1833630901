import { listAttestersOf } from '../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { readId } from '../../platform/ids.js';
import { sendMessage } from './send-message.js';

/** Older news is none: a follower that begins late, or begins anew, writes to nobody about last year. */
const freshDays = 3;

async function tell(ctx: Context, { stream, version, kind, data, occurredAt }: RecordedEntry): Promise<void> {
  const person = readId<'person'>(stream.slice('person:'.length));
  if (!person) return;
  if (kind === 'person.role-ended') {
    if (data.as !== 'suspended') return;
    sendMessage(ctx, {
      template: 'role-suspended',
      to: person,
      fields: {},
      cause: `role-suspended:${stream}:${version}`,
    });
    return;
  }
  const days = String(data.days);
  const day = occurredAt.toISOString().slice(0, 10);
  for (const to of await listAttestersOf(ctx, person))
    sendMessage(ctx, { template: 'access-due', to, fields: { days }, cause: `access-due:${to}:${days}:${day}` });
}

/**
 * Writes to whoever answers for somebody's access when silence would suspend it, one letter a day however many roles that are;
 * and to whom a role was suspended.
 */
export const tellOfAccess: Follower = {
  name: 'tell-of-access',
  kinds: ['person.role-warned', 'person.role-ended'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
