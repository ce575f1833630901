import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { sendMessage } from '../../messages/index.js';
import { findCase } from '../find-case.js';

async function tell(ctx: Context, { stream, version, data }: RecordedEntry): Promise<void> {
  const id = typeof data.case_id === 'string' ? readId<'case'>(data.case_id) : undefined;
  const one = id && (await findCase(ctx, { id }));
  if (!one) return;
  for (const subject of new Set(Object.values(one.subjects)))
    for (const person of await listPersonsOf(ctx, subject)) {
      const cause = `${stream}:${version}:${person}`;
      sendMessage(ctx, { template: 'opened-in-emergency', to: person, fields: { reference: one.reference }, cause });
    }
}

/** Tells everybody whose case was opened in an emergency, and who has an account; late rather than not at all. */
export const tellOfEmergency: Follower = {
  name: 'tell-of-emergency',
  kinds: ['emergency.opened'],
  async handle(ctx, entries) {
    for (const entry of entries) await tell(ctx, entry);
  },
};
