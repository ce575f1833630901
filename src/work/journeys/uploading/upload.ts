import type { Sealed } from '../../../platform/sealed/index.js';
import type { HeldFile, RefusedFile } from '../../services/index.js';

/** What came of the files that a page was sent with, for one of its questions. */
export interface Uploaded {
  readonly received: readonly Sealed<HeldFile>[];
  /** The first that was not taken. */
  readonly refused: Sealed<RefusedFile> | undefined;
}

/** By the name of the question. */
export type Uploads = Readonly<Record<string, Uploaded>>;
