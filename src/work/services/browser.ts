export { type FileKind, isFileKind, type Kind, kindList, type Raw } from './kind.js';
export { readHeldFile } from './kinds/files/held-file.js';
export { sayFile } from './kinds/files/say-file.js';
export { yesNoWords } from './kinds/words.js';
