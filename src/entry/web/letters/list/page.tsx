import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { fill, formatMoment } from '../../../../platform/language/index.js';
import { listAddressed, type ToAddress } from '../../../../work/cases/index.js';
import { letterReference, listLettersOnPaper } from '../../../../work/messages/index.js';
import { page } from '../../page.js';
import { postRoomPage } from '../post-room-page.js';
import { letterStateWords, lettersWords } from '../words.js';
import { LettersPage } from './view.js';

async function load(ctx: Context) {
  const letters = await listLettersOnPaper(ctx);
  const asked = new Map<ToAddress, boolean>();
  for (const { at, person } of letters) {
    const to = at ?? person;
    if (to && !asked.has(to)) asked.set(to, (await listAddressed(ctx, to)).length > 0);
  }
  return { letters, asked };
}

const did = { posted: 'didPost', kept: 'didKeep' } as const;
const isDid = (code: string | undefined): code is keyof typeof did => code !== undefined && Object.hasOwn(did, code);

/** How many letters wait and since when, without a word of whom they are for or what they say. */
export const viewLetters = postRoomPage(async (request) => {
  const { house, who, language, place, query } = request;
  const { letters, asked } = await read(house, who, load);
  const isAsked = (to: ToAddress | null) => to !== null && asked.get(to);
  const lines = letters.map(({ id, at, person, state, since }) => ({
    id,
    reference: letterReference(id),
    since: formatMoment(since, language, place.timeZone),
    state: letterStateWords[state][language],
    address: lettersWords[isAsked(at ?? person) ? 'asked' : 'unknown'][language],
  }));
  const toPost = letters.filter(({ state }) => state === 'to-post').length;
  const [oldest] = lines;
  const counted = oldest && { post: toPost, hand: letters.length - toPost, since: oldest.since };
  return page(
    <LettersPage
      frame={request}
      lines={lines}
      counted={counted && fill(lettersWords.count[language], counted)}
      did={isDid(query.did) ? lettersWords[did[query.did]][language] : undefined}
    />,
  );
});
