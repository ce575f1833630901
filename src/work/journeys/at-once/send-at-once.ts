import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type BulkColumn, type Compiled, pagesOf } from '../../services/index.js';
import type { Submitted } from '../draft.js';
import { findDraftToChange } from '../open-journey.js';
import { startDraft } from '../start-draft.js';
import { submitDraft } from '../submit-draft.js';
import { type AtOnceFault, answerAll, type Typed } from './answer-all.js';
import type { Begun } from './receive-at-once.js';

export type { Typed } from './answer-all.js';

/** Why nothing of a request was sent. `wrong` says what is to be mended; the others are nobody's answers' fault. */
export type WhyNotSent =
  | { readonly why: 'wrong'; readonly faults: readonly AtOnceFault[] }
  | { readonly why: 'takes-none' | 'not-mandated' | 'no-upload' };

/** Takes back all that was written of a request that is not sent: an act that lets it fly leaves nothing. */
export class NotSent extends Error {
  readonly why: WhyNotSent;
  constructor(why: WhyNotSent) {
    super('a request that came whole was not sent');
    this.name = 'NotSent';
    this.why = why;
  }
}

interface How {
  /** What boxes are called where something is wrong; as in a file of many requests unless said. */
  readonly columns?: readonly BulkColumn[] | undefined;
  /** The draft to which files were uploaded before, by its token. */
  readonly upload?: string | undefined;
  /** What was begun for the files that came with it. */
  readonly begun?: Begun | undefined;
}

async function startAnew(ctx: Context, service: Compiled) {
  const started = await startDraft(ctx, service);
  if (!started.ok) throw new NotSent({ why: 'takes-none' });
  return started.value;
}

/** Goes on with the draft that files were uploaded to: of the same service, and not sent yet. */
async function goOn(ctx: Context, service: Compiled, token: string) {
  const journey = (await findDraftToChange(ctx, token))?.journey;
  const isOf = journey?.service.declaration.service === service.declaration.service && !journey.enquiry;
  const [first] = journey ? pagesOf(journey.service.declaration) : [];
  if (!isOf || !first) throw new NotSent({ why: 'no-upload' });
  return { token, page: first.id };
}

/**
 * Starts, answers and sends a request that comes whole, by the very acts that a person's pages ask for. Throws `NotSent`, which the
 * act must not catch.
 */
export async function sendAtOnce(
  ctx: Context,
  service: Compiled,
  typed: Sealed<Typed>,
  { columns, upload, begun: files }: How = {},
): Promise<Submitted> {
  const begun =
    files?.started ?? (upload === undefined ? await startAnew(ctx, service) : await goOn(ctx, service, upload));
  const answered = await answerAll(ctx, begun, { typed: contentOf(typed), columns, uploads: files?.uploads });
  if (!answered.ok) throw new NotSent({ why: 'wrong', faults: answered.faults });
  const sent = await submitDraft(ctx, { token: begun.token, revision: answered.revision });
  if (sent.ok) return sent.value;
  const { refused } = sent;
  if (refused === 'not-mandated' || refused === 'takes-none') throw new NotSent({ why: refused });
  throw new NotSent({ why: 'wrong', faults: [] });
}
