import { type HighTier, reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import {
  boxOf,
  readOtherWords,
  type SendRefusal,
  type Spot,
  sendProposal,
  spotsOf,
} from '../../../../work/participation/index.js';
import { type Compiled, readLine, readProse } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { findImproved } from '../find-improved.js';
import type { OtherWords } from '../sample/page-sample.js';
import { SpotPage } from './view.js';
import { improvePageWords } from './words.js';

interface Loaded {
  readonly service: Compiled;
  readonly spot: Spot;
}

/** The spot that the address names; the page of one row, which has none, leads to the list. */
async function load({ house, who, params }: PageRequest): Promise<Loaded | PageReply> {
  const service = await read(house, who, (ctx) => findImproved(ctx, params.service));
  const spot = spotsOf(service).find(({ code }) => code === params.spot);
  if (spot) return { service, spot };
  if (!/^page-[a-z0-9-]+$/.test(params.spot ?? '')) throw new NotFound();
  return redirect(paths.improveService(service.declaration.service));
}

/** The form about one page of a service, with its words as they are. */
export const viewSpot: PageHandler = async (request) => {
  const loaded = await load(request);
  return 'spot' in loaded ? page(<SpotPage request={request} {...loaded} />) : loaded;
};

type Faults = Readonly<Record<string, Words>>;

/** All that was typed, by box, to be shown back in its own boxes. */
function typedIn({ form }: PageRequest, spot: Spot) {
  const boxes = spot.parts.flatMap((_, index) => [boxOf(index, 'en'), boxOf(index, 'cy')]);
  const given = [...boxes, 'comment', 'credit'].filter((name) => form.has(name));
  return new Map(given.map((name) => [name, form.again(name, [''])]));
}

function readSent({ form }: PageRequest, spot: Spot) {
  const words = readOtherWords(spot, form);
  const comment = readProse(form.typed('comment'));
  const credit = form.isFilled('credit') ? readLine(form.typed('credit')) : undefined;
  const marked: HighTier | undefined = words.marked ?? (comment.ok ? undefined : comment.marked);
  const faults: Faults = {
    ...(comment.ok ? {} : { comment: comment.say }),
    ...words.faults,
    ...(credit && !credit.ok ? { credit: credit.say ?? improvePageWords.noName } : {}),
  };
  return {
    ...{ words: words.words, faults, marked },
    comment: comment.ok ? comment.text : undefined,
    credit: credit?.ok ? credit.value : undefined,
  };
}

type Sent = ReturnType<typeof readSent>;

const refusals = {
  'changed-since': improvePageWords.changed,
  'no-such-spot': improvePageWords.changed,
  'nothing-said': improvePageWords.nothing,
} as const satisfies Record<SendRefusal, Words>;

/** The words of the boxes that say something new. */
function otherWords(request: PageRequest, spot: Spot, { words }: Sent): OtherWords {
  const typed = typedIn(request, spot);
  const found = words.flatMap((one) => {
    const index = spot.parts.findIndex(({ at }) => at === one.at);
    const value = typed.get(boxOf(index, one.in));
    return value ? [[`${one.at}.${one.in}`, value] as const] : [];
  });
  return new Map(found);
}

/** Shows the page as it would be, or sends what was written to those who own the service. Nothing typed is lost where it is not right. */
export const submitSpot: PageHandler = async (request) => {
  const { house, who, form } = request;
  const loaded = await load(request);
  if (!('spot' in loaded)) return loaded;
  const { service, spot } = loaded;
  const sent = readSent(request, spot);
  const { marked } = sent;
  if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'answer' }));
  const again = (faults: Faults, status = 422) => {
    const typed = marked ? undefined : typedIn(request, spot);
    return page(<SpotPage request={request} {...loaded} {...{ typed, faults }} />, status);
  };
  if (Object.keys(sent.faults).length > 0) return again(sent.faults);
  const isSame = form.code('version') === String(service.version);
  if (form.code('do') === 'show') {
    if (sent.words.length === 0) return again({ [boxOf(0, request.language)]: improvePageWords.noWords });
    const languages = (['en', 'cy'] as const).filter((language) => sent.words.some((one) => one.in === language));
    const shown = { after: otherWords(request, spot, sent), languages };
    return page(<SpotPage request={request} {...loaded} typed={typedIn(request, spot)} shown={shown} />);
  }
  if (!isSame) return again({ comment: improvePageWords.changed }, 409);
  const { words, comment, credit } = sent;
  const proposed = { service: service.declaration.service, version: service.version, spot: spot.code };
  const done = await act(house, who, (ctx) => sendProposal(ctx, { ...proposed, words, comment, credit }));
  if (done.ok) return redirect(`${paths.proposal(done.value.reference)}?did=sent`);
  return again({ comment: refusals[done.refused] }, done.refused === 'nothing-said' ? 422 : 409);
};
