import type { Words } from '../../platform/language/index.js';
import type { Delivery, Letter, Post } from '../../platform/post.js';
import { writeTrialLetter } from './write-letter.js';

export interface TrialLetter {
  readonly place: Letter['place'];
  readonly placeName: Words;
  /** The operator's own address, typed at this machine: it is sent to, and kept nowhere. */
  readonly to: string;
}

/** Sends the operator a letter at once, to see that one arrives. */
export const sendTrialLetter = (post: Post, letter: TrialLetter): Promise<Delivery> =>
  post.send(writeTrialLetter(letter));
