import type { Words } from '../../../../platform/language/index.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import type { Opened } from '../../../../platform/sealed/index.js';

/** An opened answer, after its look, for the phone of whoever looked; in words as pages say it. */
export function answerForPhone(opened: Opened<unknown>, say: (value: unknown) => Words) {
  const value = reveal(opened);
  return { value, text: say(value) };
}

/** What a note or the answer to an item says, for the same. */
export const textForPhone = (opened: Opened<unknown>): string => String(reveal(opened));
