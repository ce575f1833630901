import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { getService } from '../../services/index.js';
import { formOf, type Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { updateCase } from '../case-store.js';
import { type NoteContent, sealNote } from './seal-note.js';

const contentIn = ({ text, kind, item }: NoteContent): NoteContent => ({
  text,
  ...(kind === undefined ? {} : { kind }),
  ...(item === undefined ? {} : { item }),
});

/** What an entry says of a note that is more than words. */
const kindIn = ({ kind, item }: NoteContent) =>
  kind === undefined || kind === 'note' ? {} : { note_kind: kind, item: item ?? null };

/** Writes a note on a case, whoever was let write it. Refuses `erased` where the subject's key is destroyed. */
export async function recordNote(
  ctx: Context,
  one: Case,
  asked: NoteContent & { readonly seen?: Seen },
): Promise<Outcome<Case, 'erased'>> {
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
