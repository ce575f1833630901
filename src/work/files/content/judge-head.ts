import { fileTypeFromBuffer } from 'file-type';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type ContentType, extensionsOf, isContentType, isPicture } from './content-type.js';
import { type KnownStranger, nameStranger } from './name-stranger.js';
import { extensionOf } from './read-name.js';

/** How much of a file's beginning is looked at. */
export const headBytes = 4100;

/** What a browser that guesses would take for a page (WHATWG MIME Sniffing, 7.1): no picture or document begins so. */
const page =
  /<(?:!doctype|html|head|body|script|iframe|svg|style|table|title|a\s|br|div|font|img|h1|p>|!--|\?xml-stylesheet)/i;
const guessedFrom = 1445;

export type HeadRefusal = KnownStranger | 'type-not-taken' | 'wrong-extension' | 'two-in-one';

/** The type of a file by its beginning, where it is one that is taken, its name says the same, and it is nothing else besides. */
export async function judgeHead(
  head: Buffer,
  { kind, name }: { readonly kind: 'photo' | 'document'; readonly name: string },
): Promise<Outcome<ContentType, HeadRefusal>> {
  const type = (await fileTypeFromBuffer(head))?.mime;
  const extension = extensionOf(name);
  if (!isContentType(type)) return refuse(nameStranger(type, extension) ?? 'type-not-taken');
  if (kind === 'photo' && !isPicture(type)) return refuse('type-not-taken');
  if (extension !== '' && !extensionsOf(type).includes(extension)) return refuse('wrong-extension');
  if (page.test(head.subarray(0, guessedFrom).toString('latin1'))) return refuse('two-in-one');
  return done(type);
}
