import { Readable } from 'node:stream';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { type FileId, readId } from '../../../platform/ids.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { addNote, type Case, findCase, keyOfNotes } from '../../cases/index.js';
import { dropFiles, type FileAnswer, keepFiles, receiveFile } from '../../files/index.js';
import { type Compiled, getService } from '../../services/index.js';
import { fromBase64url } from '../sealing/bytes.js';
import type { Command } from './command.js';

/** A photo that lies in the store, scanned and made anew; or why it does not. */
export type ReceivedPhoto = Outcome<Sealed<FileAnswer>>;

/** Receives a photo as one that is sent to a page is received, under the key of its case's notes. Undefined where there is no such case. */
export async function receivePhoto(house: House, who: Who, command: Command): Promise<ReceivedPhoto | undefined> {
  const deed = contentOf(command.deed);
  const bytes = deed.kind === 'photo' ? fromBase64url(deed.bytes) : undefined;
  if (deed.kind !== 'photo' || !bytes) return refuse('malformed');
  const under = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id: command.case });
    return one && keyOfNotes((await getService(ctx, one.service, one.serviceVersion)).declaration, one);
  });
  if (!under) return undefined;
  const source = Readable.from([Buffer.from(bytes)]);
  return receiveFile(house, who, { kind: 'photo', name: seal(deed.fileName), source, under });
}

const idOf = (file: Sealed<FileAnswer>): FileId => {
  const id = readId<'file'>(contentOf(file).id);
  if (!id) throw new Error('A file that was received has no id.');
  return id;
};

/** Makes a received photo part of its case, as a note. */
export async function keepPhoto(
  ctx: Context,
  { one, service, command }: { readonly one: Case; readonly service: Compiled; readonly command: Pick<Command, 'id'> },
  photo: ReceivedPhoto,
): Promise<Outcome<Case>> {
  if (!photo.ok) return photo;
  const seen = { version: one.version, form: command.id };
  const noted = await addNote(ctx, { case: one.id, kind: 'photo', text: seal([contentOf(photo.value)]), seen });
  if (!noted.ok) return noted;
  const terms = keyOfNotes(service.declaration, one);
  await keepFiles(ctx, { files: [idOf(photo.value)], terms, case: one.id });
  return noted;
}

/** Lets go of a photo whose command was not done. */
export async function letGo(house: House, who: Who, photo: ReceivedPhoto | undefined): Promise<void> {
  if (photo?.ok) await act(house, who, async (ctx) => dropFiles(ctx, [idOf(photo.value)]));
}
