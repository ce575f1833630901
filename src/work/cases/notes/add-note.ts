import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { getService } from '../../services/index.js';
import { type AskedOfActor, judgeActOn } from '../acting/judge-act-on.js';
import { formOf, judgeSeen, type Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { readCase, updateCase } from '../case-store.js';
import { mayWork } from '../may-work.js';
import { type NoteContent, sealNote } from './seal-note.js';

const contentIn = ({ text, kind, item }: NoteContent): NoteContent => ({
  text,
  ...(kind === undefined ? {} : { kind }),
  ...(item === undefined ? {} : { item }),
});

/** What an entry says of a note that is more than words. */
const kindIn = ({ kind, item }: NoteContent) =>
  kind === undefined || kind === 'note' ? {} : { note_kind: kind, item: item ?? null };

/** What a program tells of a case of a service that its key is for stands in a note. */
const isTold = ({ actor }: Context, { service }: Case): boolean =>
  actor.kind === 'client' && actor.scope?.services.includes(service) === true;

/**
 * Adds an officer's note, or a program's, to a case, open or closed; its text is sealed about the case's subject. An empty text is the
 * caller's to refuse. A note takes nothing from what others did meanwhile, so that only its own form sent twice matters.
 * Refused as 'erased' when the subject's key is destroyed.
 */
export async function addNote(
  ctx: Context,
  asked: NoteContent & { readonly case: CaseId; readonly seen?: Seen },
): Promise<Outcome<Case, 'no-such-case' | 'not-allowed' | 'erased' | AskedOfActor>> {
  const one = await readCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  if (!isTold(ctx, one) && !(await mayWork(ctx, one))) return refuse('not-allowed');
  if ((await judgeSeen(ctx, one, asked.seen)) === 'done') return done(one);
  const refused = await judgeActOn(ctx, one);
  if (refused) return refused;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const next = { ...one, version: one.version + 1 };
  const at = ctx.clock.now();
  const sealed = await sealNote(ctx, declaration, one, { ...contentIn(asked), at });
  if (!sealed) return refuse('erased');
  const { note, envelopes } = sealed;
  appendEntry(ctx, {
    stream: `case:${one.id}`,
    version: next.version,
    kind: 'case.noted',
    occurredAt: at,
    purpose: declaration.purpose.id,
    service: one.service,
    serviceVersion: one.serviceVersion,
    data: { note, transition: null, ...kindIn(asked), envelopes, ...formOf(asked.seen) },
  });
  updateCase(ctx, next);
  return done(next);
}
