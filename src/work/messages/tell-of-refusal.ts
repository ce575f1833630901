import { incidentRole } from '../../foundation/assurance/index.js';
import { listAttestersOf, listStaff } from '../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type PersonId, readId } from '../../platform/ids.js';
import { sendMessage } from './send-message.js';

/** Older news is none: a follower that begins late writes to nobody about last year. */
const freshDays = 3;

/** Who answers for the officer's access, and who protects data here; never the officer themself. */
async function listTold(ctx: Context, officer: PersonId): Promise<readonly PersonId[]> {
  const owners = await listAttestersOf(ctx, officer);
  const guards = (await listStaff(ctx)).filter(({ roles }) => roles.includes(incidentRole)).map(({ person }) => person);
  return [...new Set([...owners, ...guards])].filter((person) => person !== officer);
}

async function tell(ctx: Context, { actor, occurredAt }: RecordedEntry): Promise<void> {
  const officer = readId<'person'>(actor.slice('person:'.length));
  if (!officer) return;
  const day = occurredAt.toISOString().slice(0, 10);
  for (const to of await listTold(ctx, officer))
    sendMessage(ctx, { template: 'look-refused', to, fields: {}, cause: `look-refused:${officer}:${to}:${day}` });
}

/**
 * Writes to those who answer for an officer's access and to whoever protects data here when the table of risk refused the
 * officer outright: one letter a day for each officer, however often they tried. A concealed look is told to nobody.
 */
export const tellOfRefusal: Follower = {
  name: 'tell-of-refusal',
  kinds: ['look.refused'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    const refused = entries.filter(({ data, occurredAt }) => data.asks === 'refuse' && occurredAt.getTime() >= since);
    const days = new Map(
      refused.map((entry) => [`${entry.actor} ${entry.occurredAt.toISOString().slice(0, 10)}`, entry]),
    );
    for (const entry of days.values()) await tell(ctx, entry);
  },
};
