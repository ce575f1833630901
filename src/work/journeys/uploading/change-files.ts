import type { Context } from '../../../platform/context.js';
import type { FileId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { dropFiles } from '../../files/index.js';
import type { Raw } from '../../services/index.js';
import type { Journey } from '../open-journey.js';
import { filesNow } from './files-held.js';
import { mostScans, scanField } from './scan-of-paper.js';
import type { Uploads } from './upload.js';

/** What a sent page did to the files of its questions. */
export interface FileChange {
  readonly raws: Readonly<Record<string, Raw>>;
  /** A button was pressed that stays on the page. */
  readonly isStaying: boolean;
  readonly isChanged: boolean;
  readonly isRefused: boolean;
}

interface Sent {
  readonly typed: (name: string) => Sealed<readonly string[]>;
  readonly uploads?: Uploads | undefined;
}

/** Adds what arrived to the files of these questions, and lets go of what was taken back; the draft must be held. */
export function changeFiles(
  ctx: Context,
  { held, service }: Pick<Journey, 'held' | 'service'>,
  fields: readonly string[],
  { typed, uploads = {} }: Sent,
): FileChange {
  const changes = fields.map((field) => {
    const removed = typed(`${field}-remove`);
    const uploaded = Object.hasOwn(uploads, field) ? uploads[field] : undefined;
    const most = field === scanField ? mostScans : (service.declaration.fields[field]?.most ?? 1);
    const now = filesNow(held, field, { uploaded, removed, most });
    const isPressed = contentOf(removed).length > 0 || contentOf(typed(`${field}-upload`)).length > 0;
    return { ...now, field, isPressed, isArrived: (uploaded?.received.length ?? 0) > 0 };
  });
  dropFiles(
    ctx,
    changes.flatMap(({ dropped }) => dropped.map(({ id }) => id as FileId)),
  );
  return {
    raws: Object.fromEntries(changes.map(({ field, raw }) => [field, raw])),
    isStaying: changes.some(({ isPressed }) => isPressed),
    isChanged: changes.some(({ dropped, isArrived, isRefused }) => dropped.length > 0 || isArrived || isRefused),
    isRefused: changes.some(({ isRefused }) => isRefused),
  };
}
