import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { type Words, words } from '../../../platform/language/index.js';
import { sendMessage } from '../../messages/index.js';
import { findService } from '../../services/index.js';
import { proposalStreams } from '../proposal.js';
import { readProposal } from '../proposal-store.js';

/** Older news is none: a follower that begins anew writes to nobody of last year. */
const freshDays = 3;

const hows: Readonly<Record<string, Words>> = words({
  answered: { en: 'answered', cy: 'wedi’i ateb' },
  accepted: { en: 'taken as you proposed it', cy: 'wedi’i dderbyn fel y’i cynigioch' },
  refined: { en: 'taken, with other words still', cy: 'wedi’i dderbyn, gyda geiriau gwahanol eto' },
  refused: { en: 'not taken', cy: 'heb ei dderbyn' },
});

async function tell(ctx: Context, { stream, version }: RecordedEntry): Promise<void> {
  const id = readId<'proposal'>(stream.slice(proposalStreams.length));
  const one = id && (await readProposal(ctx, id));
  const how = one && hows[one.state];
  const service = one?.service && (await findService(ctx, one.service));
  if (!one || !how || !service) return;
  const { title } = service.declaration;
  const fields = {
    ...{ reference: one.reference, howEn: how.en, howCy: how.cy, serviceEn: title.en, serviceCy: title.cy },
  };
  for (const to of await listPersonsOf(ctx, one.subject))
    sendMessage(ctx, { template: 'proposal-answered', to, fields, cause: `${stream}:${version}:${to}` });
}

/** Writes to whoever proposed something while they were signed in that it is answered, and how. Others have its reference alone. */
export const tellOfProposal: Follower = {
  name: 'tell-of-proposal',
  kinds: ['proposal.answered'],
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries) if (entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
