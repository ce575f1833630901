import { filesOf } from './files-of.js';

/** A photo. What is kept of it was made anew, without where and when it was taken. */
export const photo = filesOf('photo');
