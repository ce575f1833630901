/** Why a file is not taken. */
export type FileRefusal =
  | 'empty'
  | 'too-big'
  | 'too-slow'
  | 'type-not-taken'
  | 'phone-photo'
  | 'office-document'
  | 'wrong-extension'
  | 'two-in-one'
  | 'cut-off'
  | 'infected'
  | 'too-many-pixels'
  | 'not-a-picture'
  | 'too-many-today'
  | 'no-scanner';

/** Thrown in the midst of a stream, and caught where it was begun: never leaves this room. */
export class FileRefused extends Error {
  readonly why: FileRefusal;
  constructor(why: FileRefusal) {
    super(`A file is not taken: ${why}.`);
    this.name = 'FileRefused';
    this.why = why;
  }
}
