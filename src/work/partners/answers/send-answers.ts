import type { House, Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { NotSent, sendAtOnce } from '../../journeys/index.js';
import { type Compiled, callColumns } from '../../services/index.js';
import { type AskedOnce, callOnce, type OnceRefusal } from '../calls/call-once.js';
import { type GivenAnswers, type GivenFault, pointerOf, readAnswers } from './read-answers.js';
import { whyNotByCall } from './why-not-by-call.js';
import { answerWords } from './words.js';

export interface AnswersToSend {
  readonly service: Compiled;
  readonly answers: Sealed<GivenAnswers>;
  /** What files were uploaded to; undefined where none were. */
  readonly upload?: string | undefined;
  readonly once: Omit<AskedOnce, 'client'>;
}

/** What came of a request that was sent: how it is called from now on. */
type SentAnswers = { readonly case: string; readonly reference: string };

export type SendAnswers = Outcome<
  { readonly answer: SentAnswers; readonly isAgain: boolean },
  'wrong' | 'takes-none' | 'not-by-call' | 'no-upload' | OnceRefusal
> & { readonly faults?: readonly GivenFault[] };

const wrong = (faults: readonly GivenFault[]): SendAnswers => ({
  ...refuse('wrong'),
  faults: faults.length > 0 ? faults : [{ pointer: '/answers', say: answerWords.notValid }],
});

/**
 * Sends what a program answers as a request of the service, by the very acts of a person's pages: all of it or nothing, and once for one key.
 * Refuses `wrong` with what is to be mended, `takes-none` of a service that is paused, `not-by-call` of one that no program may send to,
 * `no-upload` of files that are not there any more, and what `callOnce` refuses.
 */
export async function sendAnswers(
  house: House,
  who: Who & { readonly actor: { readonly kind: 'client'; readonly name: string } },
  { service, answers, upload, once }: AnswersToSend,
): Promise<SendAnswers> {
  if (whyNotByCall(service.declaration)) return refuse('not-by-call');
  const read = readAnswers(service.declaration, answers);
  if ('faults' in read) return wrong(read.faults);
  const columns = callColumns(service.declaration);
  try {
    return await callOnce(house, who, { ...once, client: who.actor.name }, async (ctx) => {
      const sent = await sendAtOnce(ctx, service, read.typed, { columns, upload });
      return done<SentAnswers>({ case: sent.case, reference: sent.reference });
    });
  } catch (fault) {
    if (!(fault instanceof NotSent)) throw fault;
    const { why } = fault;
    if (why.why === 'wrong')
      return wrong(why.faults.map(({ column, say }) => ({ pointer: pointerOf(columns, column), say })));
    return refuse(why.why === 'no-upload' ? 'no-upload' : 'takes-none');
  }
}

/** What a call was about, by which it is known again: nothing of it is kept but a digest. */
export const askedWith = (...parts: readonly string[]): Sealed<readonly string[]> => seal(parts);
