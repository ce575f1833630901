import { act, read } from '../../../../platform/house.js';
import { fill, pick } from '../../../../platform/language/index.js';
import { askCopy, type CopyId, copyDueAt, copyForms, giveCopy, listCopies } from '../../../../work/cases/index.js';
import { file, NotFound, page } from '../../page.js';
import { type OwnRequest, ownPage } from '../own-page.js';
import type { CopyHead } from './content.js';
import { gather, gatherMarking } from './gather.js';
import { toMoment } from './present.js';
import { CopyPage } from './view.js';
import { fileWords } from './words.js';
import { writeJson } from './write-json.js';
import { writePage } from './write-page.js';

/** What a copy is, by when the law wants it, and those that were taken before. */
export const viewCopy = ownPage(async (request) => {
  const { house, who, person, language, place } = request;
  const found = await read(house, who, async (ctx) => ({
    due: await copyDueAt(ctx),
    copies: await listCopies(ctx, person),
  }));
  return page(<CopyPage frame={request} {...found} reader={{ language, timeZone: place.timeZone }} />);
});

async function headOf(request: OwnRequest): Promise<CopyHead> {
  const { house, language, place, origin } = request;
  const made = toMoment(house.clock.now(), { language, timeZone: place.timeZone });
  return {
    place: place.slug,
    origin,
    marking: await gatherMarking(request),
    title: fill(fileWords.title[language], { place: pick(place.name, language) }),
    made: { ...made, said: fill(fileWords.made[language], { date: made.said }) },
  };
}

/** The parts of the file as they are written, and at its end the note that it was given. */
async function* given({ house, who }: OwnRequest, id: CopyId, parts: AsyncIterable<string>) {
  yield* parts;
  await act(house, who, (ctx) => giveCopy(ctx, id));
}

/** Asks for a copy and gives it in the same breath: nothing of it is kept, on a disk or anywhere. */
export const submitCopy = ownPage(async (request) => {
  const form = copyForms.find((one) => one === request.form.code('form'));
  if (!form) throw new NotFound();
  const asked = await act(request.house, request.who, (ctx) => askCopy(ctx, form));
  if (!asked.ok) throw new NotFound();
  const [head, parts] = [await headOf(request), gather(request)];
  const { language, place } = request;
  const written = form === 'data' ? writeJson(head, language, parts) : writePage(head, language, parts);
  const type = form === 'data' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8';
  const name = `${place.slug}-copy.${form === 'data' ? 'json' : 'html'}`;
  return { ...file(type, given(request, asked.value.id, written)), name };
});
