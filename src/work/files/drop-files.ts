import type { Context } from '../../platform/context.js';
import type { FileId } from '../../platform/ids.js';
import { writeDropped } from './files-store.js';

/** Lets go of files that somebody took back before they sent them; they are removed within the hour. */
export function dropFiles(ctx: Context, files: readonly FileId[]): void {
  if (files.length > 0) writeDropped(ctx, files);
}
