import type { CaseId, FileId, SubjectKeyId } from '../../platform/ids.js';

/** Where a file is on its way: `waiting` lies sealed and was not scanned yet; `infected` and `dropped` are no longer there. */
export type FileState = 'receiving' | 'waiting' | 'clean' | 'infected' | 'dropped';

/** A file as its row knows it: nothing of what it is called or holds. */
export interface FileRow {
  readonly id: FileId;
  readonly key: SubjectKeyId;
  readonly case: CaseId | undefined;
  readonly state: FileState;
  /** The file's own key. */
  readonly sealed: Buffer;
}

/** What an answer holds of a file. It is personal as the answer is. */
// A type, not an interface: only a type is known to have no further keys, as canonical JSON asks.
export type FileAnswer = {
  readonly id: string;
  /** As its sender called it. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly type: string;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
};
