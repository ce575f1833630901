import type { Readable } from 'node:stream';
import { highMarking, reportMarking } from '../../../foundation/assurance/index.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type FileRefusal, receiveFile } from '../../files/index.js';
import { type Compiled, type HeldFile, isFileKind, writeHeldFile } from '../../services/index.js';
import { withOnlyTyped } from '../answers.js';
import { findDraft, findDraftToChange } from '../open-journey.js';
import { keepHeld } from '../saving/keep-held.js';
import { startDraft } from '../start-draft.js';
import { filesHeld } from '../uploading/files-held.js';

export interface FileToTake {
  readonly service: Compiled;
  readonly field: string;
  /** As its sender calls it. */
  readonly name: Sealed<string>;
  readonly source: Readable;
  /** What an earlier file was taken to; undefined for the first. */
  readonly upload: string | undefined;
}

export type TakeFileRefusal = FileRefusal | 'not-asked' | 'takes-none' | 'no-upload' | 'too-many' | 'marked';

async function begin(house: House, who: Who, { service, upload }: FileToTake): Promise<Outcome<string, 'takes-none'>> {
  if (upload !== undefined) return done(upload);
  const started = await act(house, who, (ctx) => startDraft(ctx, service));
  return started.ok ? done(started.value.token) : refuse('takes-none');
}

const findOwn = async (house: House, who: Who, token: string, { declaration }: Compiled) => {
  const journey = (await read(house, who, (ctx) => findDraft(ctx, token)))?.journey;
  return journey?.service.declaration.service === declaration.service && !journey.enquiry ? journey : undefined;
};

/** A text marked above OFFICIAL is not held, a file’s name neither; that it came is noted. */
async function isMarked(house: House, who: Who, { service, name }: FileToTake): Promise<boolean> {
  const tier = highMarking(
    contentOf(name)
      .replace(/\.[^.]*$/, '')
      .replaceAll('_', ' '),
  );
  if (!tier) return false;
  await act(house, who, async (ctx) =>
    reportMarking(ctx, { tier, where: 'answer', service: service.declaration.service }),
  );
  return true;
}

/** Puts a file that was received beside those that are there; false where there is room for it no more, or the draft is gone. */
const keep = (house: House, who: Who, token: string, field: string, most: number, file: HeldFile): Promise<boolean> =>
  act(house, who, async (ctx) => {
    const journey = (await findDraftToChange(ctx, token))?.journey;
    const files = journey ? filesHeld(journey.held, field) : [];
    if (!journey || files.length >= most) return false;
    await keepHeld(ctx, journey, withOnlyTyped(journey.held, field, { '': [...files, file].map(writeHeldFile) }));
    return true;
  });

/**
 * Takes a file for a request that comes whole, before its answers: it is received by the same act as a person’s, and waits in a draft for
 * `sendAtOnce`. Refuses what `receiveFile` refuses; `not-asked`, `too-many`, `marked`; `takes-none`, and `no-upload` of a draft that is gone.
 * @returns the draft’s token, to which the next file goes too
 */
export async function takeFile(
  house: House,
  who: Who,
  asked: FileToTake,
): Promise<Outcome<{ readonly upload: string; readonly file: Sealed<HeldFile> }, TakeFileRefusal>> {
  const { field, service, name, source } = asked;
  const question = Object.hasOwn(service.declaration.fields, field) ? service.declaration.fields[field] : undefined;
  if (!question || !isFileKind(question.type)) return refuse('not-asked');
  if (await isMarked(house, who, asked)) return refuse('marked');
  const begun = await begin(house, who, asked);
  if (!begun.ok) return begun;
  const journey = await findOwn(house, who, begun.value, service);
  if (!journey) return refuse('no-upload');
  const most = question.most ?? 1;
  if (filesHeld(journey.held, field).length >= most) return refuse('too-many');
  const received = await receiveFile(house, who, { kind: question.type, name, source, under: journey.draft.key });
  if (!received.ok) return received;
  const isKept = await keep(house, who, begun.value, field, most, contentOf(received.value));
  return isKept ? done({ upload: begun.value, file: received.value }) : refuse('too-many');
}
