export { appendEntry } from './append-entry.js';
export type { NewEntry, Recordable, RecordableData, RecordedEntry } from './entry.js';
export { keepText } from './keep-text.js';
export { listStream } from './list-stream.js';
export { readText } from './read-text.js';
export { NotRecordable } from './recordable.js';
export { removeText } from './remove-text.js';
export type { TextReference } from './text-reference.js';
