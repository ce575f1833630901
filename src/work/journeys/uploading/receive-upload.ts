import type { Readable } from 'node:stream';
import { highMarking, reportMarking } from '../../../foundation/assurance/index.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type FileRefusal, receiveFile } from '../../files/index.js';
import { type HeldFile, isFileKind, type RefusedFile } from '../../services/index.js';
import { findDraft, type Journey } from '../open-journey.js';
import { stepOf } from '../walk.js';
import { filesHeld } from './files-held.js';
import { mostScans, scanField } from './scan-of-paper.js';

export interface Upload {
  readonly token: string;
  readonly page: string;
  readonly field: string;
  /** As its sender calls it. */
  readonly name: Sealed<string>;
  readonly source: Readable;
  /** How many came with the same page for the same question already. */
  readonly before: number;
}

export type UploadOutcome =
  | { readonly received: Sealed<HeldFile>; readonly refused?: undefined }
  | { readonly refused: Sealed<RefusedFile>; readonly received?: undefined };

/** More than this many are not even kept to be told about: a page that sends a thousand files is no person's. */
const mostAtOnce = 5;

/** The question that asks for files, where this draft asks it now. */
async function findAsked(house: House, who: Who, { token, page, field }: Upload) {
  const found = await read(house, who, (ctx) => findDraft(ctx, token));
  const journey = found?.journey;
  const question = journey?.service.declaration.fields[field];
  if (journey?.draft.receivedOn && field === scanField) return { journey, kind: 'document' as const, most: mostScans };
  if (!journey || !question || !isFileKind(question.type)) return undefined;
  const isAsked = stepOf(journey.walk, page)?.asks.includes(field) ?? false;
  return isAsked ? { journey, kind: question.type, most: question.most ?? 1 } : undefined;
}

/** A text marked above OFFICIAL is not held, a file's name neither; that it came is noted. */
async function noteMarked(house: House, who: Who, journey: Journey, name: string): Promise<boolean> {
  const tier = highMarking(name.replace(/\.[^.]*$/, '').replaceAll('_', ' '));
  if (!tier) return false;
  const { service } = journey.service.declaration;
  await act(house, who, async (ctx) => reportMarking(ctx, { tier, where: 'answer', service }));
  return true;
}

/**
 * Takes one file of a page that is being sent, for the question that asks for it: it becomes part of the answer once the page is
 * answered, and goes with the draft otherwise. Undefined where this browser's draft does not ask for it: it is let pass by.
 */
export async function receiveUpload(house: House, who: Who, upload: Upload): Promise<UploadOutcome | undefined> {
  const asked = await findAsked(house, who, upload);
  if (!asked) return undefined;
  const { journey, kind, most } = asked;
  const mostMb = Math.floor(house.files.limits.mostBytes / 1024 / 1024);
  const refuse = (why: FileRefusal | 'too-many' | 'marked', name: string): UploadOutcome => ({
    refused: seal({ why, name: name.slice(0, 140), most: mostMb }),
  });
  const name = contentOf(upload.name);
  if (await noteMarked(house, who, journey, name)) return refuse('marked', '');
  const have = filesHeld(journey.held, upload.field).length;
  if (have + upload.before >= most + mostAtOnce || (have >= most && most > 1)) return refuse('too-many', name);
  const under = journey.draft.key;
  const received = await receiveFile(house, who, { kind, name: upload.name, source: upload.source, under });
  return received.ok ? { received: received.value } : refuse(received.refused, name);
}
