import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type AskedOfActor, judgeActOn } from '../acting/judge-act-on.js';
import { judgeSeen, type Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import { mayTell, mayWork } from '../may-work.js';
import { recordNote } from './record-note.js';
import type { NoteContent } from './seal-note.js';

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
  if (!(await mayTell(ctx, one)) && !(await mayWork(ctx, one))) return refuse('not-allowed');
  if ((await judgeSeen(ctx, one, asked.seen)) === 'done') return done(one);
  const refused = await judgeActOn(ctx, one);
  return refused ?? recordNote(ctx, one, asked);
}
