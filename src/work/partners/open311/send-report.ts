import type { Readable } from 'node:stream';
import type { Context } from '../../../platform/context.js';
import { act, type House, type Who } from '../../../platform/house.js';
import { fill, type Language, type Words } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { addNote } from '../../cases/index.js';
import { type Begun, NotSent, receiveAtOnce, sendAtOnce } from '../../journeys/index.js';
import type { Compiled } from '../../services/index.js';
import { callOnce, type OnceRefusal } from '../calls/call-once.js';
import type { Posted } from '../posted.js';
import { knowAgain } from './know-again.js';
import { parameterOf, type ReportFault, readReport } from './read-report.js';
import { reportFieldsOf } from './report-fields.js';
import { partnerWords } from './words.js';

export interface SentReport {
  readonly service_request_id: string;
  readonly service_notice: string;
}

export type SendReport = Outcome<SentReport, 'takes-none' | 'wrong' | OnceRefusal> & {
  readonly faults?: readonly ReportFault[];
};

type NotTaken = Extract<SendReport, { readonly ok: false }>;

const wrong = (faults: readonly ReportFault[]): NotTaken => ({
  ...refuse('wrong'),
  faults: faults.length > 0 ? faults : [{ parameter: '', say: partnerWords.notValid }],
});

/** What no question takes stands in a note on the case: it was said to those who work on it. */
export async function keepSpare(ctx: Context, id: SentCase, spare: Sealed<string> | undefined): Promise<void> {
  if (!spare) return;
  await ctx.writes.flush();
  const noted = await addNote(ctx, { case: id, text: spare });
  if (!noted.ok) throw new Error(`A note on a case that was just opened was refused: ${noted.refused}.`);
}

type SentCase = Parameters<typeof addNote>[1]['case'];

interface ToSend {
  readonly service: Compiled;
  readonly posted: Sealed<Posted>;
  readonly language: Language;
  /** The pictures that came with it, as they arrive; undefined for none. */
  readonly media?: AsyncIterable<Readable> | undefined;
  /** The key by which its client knows it again; undefined for none. */
  readonly key: string | undefined;
}

/** What a report is called from now on. */
type SentAs = { readonly case: SentCase; readonly reference: string };

type Client = Who & { readonly actor: { readonly kind: 'client'; readonly name: string } };

/** Receives the pictures of a report for the question that asks for photos. */
async function takeMedia(
  house: House,
  who: Who,
  service: Compiled,
  files: AsyncIterable<Readable>,
): Promise<NotTaken | { readonly ok: true; readonly value: Begun }> {
  const field = reportFieldsOf(service.declaration).media;
  const fault = (say: Words) => wrong([{ parameter: 'media', say }]);
  if (field === undefined) return fault(partnerWords.takesNoMedia);
  const received = await receiveAtOnce(house, who, { service, field, files });
  if (received.ok) return done(received.begun);
  return received.say ? fault(received.say) : refuse('takes-none');
}

/**
 * Sends what an Open311 client posts as a request of the service, by the very acts of a person's pages, in one act or not at all. What
 * comes again because its answer was lost is the request that it was. Refuses `wrong` with what is to be mended, by parameter, `takes-none`
 * of a service that is paused, and what `callOnce` refuses.
 */
export async function sendReport(
  house: House,
  who: Client,
  { service, posted, language, media, key }: ToSend,
): Promise<SendReport> {
  const { declaration } = service;
  const read = readReport(declaration, posted);
  if (!read.ok) return wrong(read.faults);
  const taken = media && (await takeMedia(house, who, service, media));
  if (taken && !taken.ok) return taken;
  const send = async (ctx: Context): Promise<SentAs> => {
    const sent = await sendAtOnce(ctx, service, read.typed, { begun: taken?.value });
    await keepSpare(ctx, sent.case, read.spare);
    return { case: sent.case, reference: sent.reference };
  };
  const known = knowAgain({ service: declaration.service, posted, begun: taken?.value, key });
  const once = known && { ...known, client: who.actor.name };
  try {
    const sent = once
      ? await callOnce<SentAs, never>(house, who, once, async (ctx) => done(await send(ctx)))
      : done({ answer: await act(house, who, send) });
    if (!sent.ok) return sent;
    const { case: id, reference } = sent.value.answer;
    const gaps = { reference, told: declaration.case.clock.told[language] };
    return done({ service_request_id: id, service_notice: fill(partnerWords.reference[language], gaps) });
  } catch (fault) {
    if (!(fault instanceof NotSent)) throw fault;
    if (fault.why.why !== 'wrong') return refuse('takes-none');
    return wrong(fault.why.faults.map(({ column, say }) => ({ parameter: parameterOf(declaration, column), say })));
  }
}
