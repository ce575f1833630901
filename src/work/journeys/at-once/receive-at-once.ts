import type { Readable } from 'node:stream';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { Words } from '../../../platform/language/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type FileRefusal, receiveFile } from '../../files/index.js';
import { type Compiled, type HeldFile, kinds, refusedPart, writeHeldFile, writeRefused } from '../../services/index.js';
import { findDraft } from '../open-journey.js';
import { type Started, startDraft } from '../start-draft.js';
import type { Uploads } from '../uploading/upload.js';

/** A request that was begun for its files, which are there before its answers are taken. */
export interface Begun {
  readonly started: Started;
  readonly uploads: Uploads;
}

export type ReceivedAtOnce =
  | { readonly ok: true; readonly begun: Begun }
  /** Undefined where the service takes none now; else what is wrong with a file, and how to mend it. */
  | { readonly ok: false; readonly say: Words | undefined };

type Asked = { readonly service: Compiled; readonly field: string; readonly files: AsyncIterable<Readable> };

/** What the question itself says of these files; undefined where it takes them. */
function judge({ service, field }: Asked, held: readonly Sealed<HeldFile>[], refused?: string): Words | undefined {
  const question = service.declaration.fields[field];
  if (question?.type !== 'photo') throw new Error('Files are received for a question that asks for photos.');
  const raw = { '': held.map((file) => writeHeldFile(contentOf(file))), [refusedPart]: refused ? [refused] : [] };
  const parsed = kinds.photo.parse(raw, question);
  return parsed.ok ? undefined : parsed.say;
}

const mostMb = ({ files }: House): number => Math.floor(files.limits.mostBytes / 1024 / 1024);

/**
 * Begins a request for the photos that come with it: each is measured, scanned and sealed as it arrives, under the key of its draft. The
 * first that is not taken ends it, and what was received goes with the draft.
 */
export async function receiveAtOnce(house: House, who: Who, asked: Asked): Promise<ReceivedAtOnce> {
  const started = await act(house, who, (ctx) => startDraft(ctx, asked.service));
  if (!started.ok) return { ok: false, say: undefined };
  const found = await read(house, who, (ctx) => findDraft(ctx, started.value.token));
  if (!found) throw new Error('A draft that was just begun is not there.');
  const received: Sealed<HeldFile>[] = [];
  const refuse = (why: FileRefusal) => judge(asked, received, writeRefused({ why, name: '', most: mostMb(house) }));
  // What a program calls it may say who somebody is, and nobody asked for that.
  const name = seal('photo');
  for await (const source of asked.files) {
    const one = await receiveFile(house, who, { kind: 'photo', name, source, under: found.draft.key });
    if (one.ok) received.push(one.value);
    const say = one.ok ? judge(asked, received) : refuse(one.refused);
    if (say) return { ok: false, say };
  }
  return { ok: true, begun: { started: started.value, uploads: { [asked.field]: { received, refused: undefined } } } };
}
