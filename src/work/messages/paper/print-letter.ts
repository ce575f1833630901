import { appendEntry } from '../../../foundation/record/index.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { wordsFor } from '../declared/words-for.js';
import { type MessageId, readPlaceName } from '../outbox-store.js';
import { isTemplate } from '../template.js';
import { writeAddress } from '../write-address.js';
import { writeLetter } from '../write-letter.js';
import { mayPost } from './may-post.js';
import { readPaperLetter, writePrinted } from './paper-store.js';
import type { PaperRefusal } from './post-letter.js';

interface LetterToPrint {
  readonly id: MessageId;
  /** As the look at them opened them. */
  readonly names: readonly Opened<unknown>[];
  readonly address: Opened<unknown>;
  /** The one that they asked for; both where they asked for none. */
  readonly language: Language | undefined;
}

/**
 * Gives a letter to GOV.UK Notify, which prints and posts it, at the word of an officer who opened where it goes. Refuses as
 * `postLetter` does, and `not-taken` where they do not take it: it stays where it was. One that goes twice, because who sent it
 * died in between, bears the same reference there.
 */
export async function printLetter(
  house: House,
  who: Who,
  { id, names, address, language }: LetterToPrint,
): Promise<Outcome<undefined, PaperRefusal | 'not-taken'>> {
  if (!mayPost(who.actor)) return refuse('not-allowed');
  const { one, placeName, declared } = await read(house, who, async (ctx) => {
    const [found, name] = [await readPaperLetter(ctx, id), await readPlaceName(ctx)];
    const to = { by: 'letter', isAccount: found !== undefined && found.person !== null } as const;
    return { one: found, placeName: name, declared: await wordsFor(ctx, { words: found?.words, place: name }, to) };
  });
  if (one?.state !== 'to-post' || !isTemplate(one.template)) return refuse('not-waiting');
  const [first = address] = names;
  const asked = {
    place: who.place,
    placeName,
    template: one.template,
    fields: one.fields,
    declared,
    to: first as Opened<string>,
  };
  const { subject, text } = writeLetter({
    ...asked,
    language: language ?? 'en',
    isOneLanguage: language !== undefined,
  });
  const sent = await house.notify.sendLetter(who.place, { id, lines: writeAddress(names, address), subject, text });
  if (!sent.ok) return refuse('not-taken', { why: sent.why });
  return act(house, who, async (ctx) => {
    const version = await writePrinted(ctx, id, sent.value);
    if (version === undefined) return refuse('not-waiting');
    appendEntry(ctx, { stream: `letter:${id}`, version, kind: 'letter.posted', data: { by: 'print' } });
    return done(undefined);
  });
}
