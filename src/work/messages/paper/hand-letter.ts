import { listAllSelves, mayHelp } from '../../../foundation/people/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { MessageId } from '../outbox-store.js';
import { readPaperLetter, writePaperStep } from './paper-store.js';
import type { PaperRefusal } from './post-letter.js';

export interface LetterToHand {
  readonly id: MessageId;
  /** Whom the officer helps: a letter to anybody else is not handed to them. */
  readonly to: PersonId;
}

/** Notes that an officer gave or read a letter to whom it is for. Refuses as `postLetter` does. */
export async function handLetter(ctx: Context, { id, to }: LetterToHand): Promise<Outcome<undefined, PaperRefusal>> {
  if (!mayHelp(ctx)) return refuse('not-allowed');
  const one = await readPaperLetter(ctx, id);
  if (!one?.person || !(await listAllSelves(ctx, to)).includes(one.person)) return refuse('not-waiting');
  const version = await writePaperStep(ctx, { id, from: ['to-post', 'to-hand'], to: 'handed', why: null });
  if (version === undefined) return refuse('not-waiting');
  appendEntry(ctx, { stream: `letter:${id}`, version, kind: 'letter.handed', data: {} });
  return done(undefined);
}
