import { filesOf } from './files-of.js';

/** A document, as its sender made it: a PDF, or a picture of one. */
export const document = filesOf('document');
