import {
  isHoldGround,
  isHoldScope,
  liftHold,
  listHolds,
  recordsRole,
  reportMarking,
  reviewHold,
} from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { dateOf } from '../../../../platform/language/index.js';
import { findCase, findCases, holdRecords } from '../../../../work/cases/index.js';
import { findReference } from '../../../../work/journeys/index.js';
import { findService, readProse } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentHold } from './present.js';
import { HoldsPage } from './view.js';
import { type HoldWord, holdWords, lengths } from './words.js';

const done = { placed: 'didPlace', reviewed: 'didReview', lifted: 'didLift' } as const;
type Did = keyof typeof done;
const isDid = (code: string | undefined): code is Did => code !== undefined && Object.hasOwn(done, code);

async function load(ctx: Context) {
  const holds = await listHolds(ctx);
  const services = new Map<string, Awaited<ReturnType<typeof findService>>>();
  for (const { service } of holds) if (service) services.set(service, await findService(ctx, service));
  const cases = await findCases(ctx, [...new Set(holds.map((hold) => hold.case))]);
  return { holds, services, cases, staff: await listStaff(ctx) };
}

interface Came {
  readonly said?: Readonly<Record<string, HoldWord | { readonly text: string }>>;
  readonly status?: number;
  readonly isMarked?: boolean;
}

/** The page; for whoever does not keep the records there is none. */
async function show(
  request: PageRequest,
  { said = {}, status = 200, isMarked = false }: Came = {},
): Promise<PageReply> {
  const { house, who, language, place, query, form, officer } = request;
  if (!officer?.roles.includes(recordsRole)) throw new NotFound();
  const { holds, services, cases, staff } = await read(house, who, load);
  const titles = [...services].flatMap(([name, one]): [string, string][] =>
    one ? [[name, one.declaration.title[language]]] : [],
  );
  const known = {
    references: new Map(cases.map(({ id, reference }) => [id as string, reference])),
    services: new Map(titles),
    names: new Map(staff.map(({ person, name }) => [person as string, name])),
    ...{ reader: who.actor.kind === 'staff' ? who.actor.person : undefined, language, timeZone: place.timeZone },
  };
  const again = (box: string) => (form.has(box) ? form.again(box, ['']) : undefined);
  const view = {
    lines: holds.map((one) => presentHold(one, known)),
    did: status === 200 && isDid(query.did) ? done[query.did] : undefined,
    said: Object.fromEntries(
      Object.entries(said).map(([box, word]) => [
        box,
        typeof word === 'string' ? holdWords[word][language] : word.text,
      ]),
    ),
    typed: { reference: again('reference'), words: isMarked ? undefined : again('words') },
    chosen: { scope: form.code('scope'), ground: form.code('ground'), days: form.code('days') },
  };
  return page(<HoldsPage frame={{ ...request, url: paths.holds }} {...view} />, status);
}

/** The legal holds that stand. */
export const viewHolds: PageHandler = (request) => show(request);

const day = 24 * 3_600_000;

/** The day of the next review, counted from today. */
function readReview({ house, form, place }: PageRequest): string | undefined {
  const days = form.code('days');
  if (days === undefined || !Object.hasOwn(lengths, days)) return undefined;
  return dateOf(new Date(house.clock.now().getTime() + Number(days) * day), place.timeZone);
}

const refusedToPlace = {
  'not-allowed': { scope: 'chooseScope' },
  'no-such-case': { reference: 'noCase' },
  'no-person': { scope: 'noPerson' },
  'not-a-review-day': { days: 'chooseDays' },
} as const;

const findAskedCase = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) => {
    const reference = await findReference(ctx, request.form.typed('reference'));
    return reference === undefined ? undefined : findCase(ctx, { reference });
  });

/** Places a hold; nothing that was typed is lost where it is not right. */
export const submitHold: PageHandler = async (request) => {
  const { house, who, form, language, officer } = request;
  if (!officer?.roles.includes(recordsRole)) throw new NotFound();
  const one = await findAskedCase(request);
  const [scope, ground, reviewOn] = [form.code('scope'), form.code('ground'), readReview(request)];
  const prose = readProse(form.typed('words'));
  const said: Record<string, HoldWord | { readonly text: string }> = {};
  if (!one) said.reference = 'noCase';
  if (!isHoldScope(scope)) said.scope = 'chooseScope';
  if (!isHoldGround(ground)) said.ground = 'chooseGround';
  if (!reviewOn) said.days = 'chooseDays';
  if (!prose.ok) said.words = { text: prose.say[language] };
  else if (!prose.text) said.words = 'sayWhat';
  const marked = prose.ok ? undefined : prose.marked;
  if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note' }));
  if (!one || !isHoldScope(scope) || !isHoldGround(ground) || !reviewOn || !prose.ok || !prose.text)
    return show(request, { said, status: 422, isMarked: marked !== undefined });
  const hold = { case: one.id, scope, ground, reviewOn, words: prose.text };
  const placed = await act(house, who, (ctx) => holdRecords(ctx, hold));
  if (placed.ok) return redirect(`${paths.holds}?did=placed`);
  return show(request, { said: refusedToPlace[placed.refused], status: 409 });
};

const refused = {
  'not-allowed': 'gone',
  'no-such-hold': 'gone',
  'lifted-already': 'gone',
  'not-a-review-day': 'chooseDays',
  yourself: 'yourself',
} as const;

/** Says that a hold is still needed. */
export const submitReviewHold: PageHandler = async (request) => {
  const [id, reviewOn] = [readId<'hold'>(request.form.code('hold')), readReview(request)];
  if (!id || !reviewOn) return show(request, { said: { holds: 'chooseDays' }, status: 422 });
  const reviewed = await act(request.house, request.who, (ctx) => reviewHold(ctx, { id, reviewOn }));
  if (reviewed.ok) return redirect(`${paths.holds}?did=reviewed`);
  return show(request, { said: { holds: refused[reviewed.refused] }, status: 409 });
};

/** Lifts a hold that a colleague placed. */
export const submitLift: PageHandler = async (request) => {
  const id = readId<'hold'>(request.form.code('hold'));
  if (!id) return show(request, { said: { holds: 'gone' }, status: 409 });
  const lifted = await act(request.house, request.who, (ctx) => liftHold(ctx, id));
  if (lifted.ok) return redirect(`${paths.holds}?did=lifted`);
  return show(request, { said: { holds: refused[lifted.refused] }, status: 409 });
};
