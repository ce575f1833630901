import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import {
  type HeldFile,
  type Raw,
  readHeldFile,
  refusedPart,
  writeHeldFile,
  writeRefused,
} from '../../services/index.js';
import { type Held, rawIn, typedIn } from '../answers.js';
import type { Uploaded } from './upload.js';

/** The files that a draft holds for a question, of an answer that was accepted or is not one yet. */
export function filesHeld(held: Held, field: string): readonly HeldFile[] {
  const raw = typedIn(held, field) ?? rawIn(held, field);
  return raw ? (contentOf(raw)[''] ?? []).flatMap((text) => readHeldFile(text) ?? []) : [];
}

export interface FilesNow {
  /** As an answer to the question: what a browser says of files is not asked. */
  readonly raw: Raw;
  /** Those that are no longer part of it. */
  readonly dropped: readonly HeldFile[];
  readonly isRefused: boolean;
}

interface Change {
  readonly uploaded: Uploaded | undefined;
  /** The id of one that its sender takes back. */
  readonly removed: Sealed<readonly string[]>;
  /** How many the question takes. */
  readonly most: number;
}

/** The files of a question after a page was sent: what was there, without what was taken back, and what arrived. Of one file the newer stands. */
export function filesNow(held: Held, field: string, { uploaded, removed, most }: Change): FilesNow {
  const gone = new Set(contentOf(removed));
  const before = filesHeld(held, field);
  const arrived = (uploaded?.received ?? []).map((file) => contentOf(file));
  const isReplaced = most === 1 && arrived.length > 0;
  const files = [...(isReplaced ? [] : before.filter(({ id }) => !gone.has(id))), ...arrived];
  const kept = new Set(files.map(({ id }) => id));
  const refused = uploaded?.refused && writeRefused(contentOf(uploaded.refused));
  return {
    raw: { '': files.map(writeHeldFile), ...(refused === undefined ? {} : { [refusedPart]: [refused] }) },
    dropped: before.filter(({ id }) => !kept.has(id)),
    isRefused: refused !== undefined,
  };
}
