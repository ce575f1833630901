import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { FileId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { nameFor, readName } from '../content/read-name.js';
import type { FileAnswer } from '../file.js';
import type { Under } from '../file-key.js';
import { type FileRefusal, FileRefused } from '../file-refused.js';
import { sumBytes, writeReceived } from '../files-store.js';
import { openFrames } from '../frames/open-frames.js';
import { reencodePhoto } from '../photos/reencode-photo.js';
import { type Inspected, inspect } from './inspect.js';
import { notTooSlow } from './not-too-slow.js';
import { beginFile, dropBegun, storeFile } from './store-file.js';

export interface Arriving {
  readonly kind: 'photo' | 'document';
  /** As its sender calls it. */
  readonly name: Sealed<string>;
  readonly source: Readable;
  /** The key of the draft whose answer it becomes part of, or of the case that it is brought to. */
  readonly under: Under;
}

const day = 24 * 60 * 60 * 1000;

/** A file that lies sealed in the store. */
interface Stored extends Inspected {
  readonly id: FileId;
  readonly key: Buffer;
}

async function store(house: House, who: Who, under: Under, pass: (id: FileId) => Passing): Promise<Stored> {
  const begun = await beginFile(house, who, under);
  try {
    const { content, result } = pass(begun.id);
    const bytes = await storeFile(house, who, begun, content);
    const found = result();
    const state = found.verdict === 'clean' ? 'clean' : 'waiting';
    await act(house, who, async (ctx) => writeReceived(ctx, begun.id, state, bytes));
    return { ...begun, ...found };
  } catch (fault) {
    await dropBegun(house, who, begun.id);
    throw fault;
  }
}

interface Passing {
  readonly content: AsyncIterable<Buffer>;
  result(): Inspected;
}

/** The picture anew, as it passes: it bears the verdict of what it was made of. */
function reencode(house: House, { place }: Who, { id, key, verdict }: Stored): Passing {
  const hash = createHash('sha256');
  let size = 0;
  async function* pass(): AsyncGenerator<Buffer> {
    const opened = openFrames(house.files.objects.read(place, id), { place, id, key });
    for await (const chunk of reencodePhoto(opened)) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  return { content: pass(), result: () => ({ type: 'image/jpeg', size, digest: hash.digest('hex'), verdict }) };
}

async function receive(house: House, who: Who, asked: Arriving & { readonly given: string }): Promise<FileAnswer> {
  const { kind, given, source, under } = asked;
  const { scanner, limits } = house.files;
  const original = await store(house, who, under, () =>
    inspect({ source: notTooSlow(source), kind, name: given, mostBytes: limits.mostBytes, scan: scanner.begin() }),
  );
  if (kind === 'document') return toAnswer(original, given);
  try {
    return toAnswer(await store(house, who, under, () => reencode(house, who, original)), given);
  } finally {
    await dropBegun(house, who, original.id);
  }
}

const toAnswer = ({ id, size, type, digest }: Stored, given: string): FileAnswer => ({
  ...{ id, size, type, digest },
  name: nameFor(given, type),
});

/**
 * Takes a file as it arrives: never whole in memory, never on a disk unsealed, scanned on its way. A photo is made anew without what a
 * camera writes into it, and only the copy is kept. Refuses as `FileRefusal` says; nothing is then left of it.
 * @returns what its answer holds of it.
 */
export async function receiveFile(
  house: House,
  who: Who,
  asked: Arriving,
): Promise<Outcome<Sealed<FileAnswer>, FileRefusal>> {
  const { scanner, limits } = house.files;
  if (!scanner.isSetUp) return refuse('no-scanner');
  const since = new Date(house.clock.now().getTime() - day);
  const taken = await read(house, who, (ctx) => sumBytes(ctx, since));
  if (taken > limits.mostBytesADay) return refuse('too-many-today');
  try {
    const given = readName(contentOf(asked.name));
    return done(seal(await receive(house, who, { ...asked, given })));
  } catch (fault) {
    if (fault instanceof FileRefused) return refuse(fault.why);
    throw fault;
  }
}
