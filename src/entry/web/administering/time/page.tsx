import {
  endAbsence,
  findHours,
  findStaff,
  listAbsences,
  listCovered,
  listStaff,
  mayPlan,
  setHours,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type PersonId, readId } from '../../../../platform/ids.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import { planCover } from '../../../../work/cases/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { ownOfficer } from '../../staff/me/own-officer.js';
import { presentTime } from './present.js';
import { readDay, readWeek } from './read-time.js';
import { ShutPage, TimePage } from './view.js';
import { type TimeFault, timeDidWords } from './words.js';

type Did = keyof typeof timeDidWords;
const isDid = (code: string | undefined): code is Did => code !== undefined && Object.hasOwn(timeDidWords, code);

async function show(request: PageRequest, person: PersonId, fault?: TimeFault): Promise<PageReply> {
  const { house, who, query, officer: self } = request;
  const found = await read(house, who, async (ctx) => {
    if (!(await mayPlan(ctx, person))) return undefined;
    const officer = await findStaff(ctx, person);
    if (!officer) throw new NotFound();
    return {
      ...{ officer, hours: await findHours(ctx, person), absences: await listAbsences(ctx, person) },
      ...{ covered: await listCovered(ctx, person), staff: await listStaff(ctx) },
    };
  });
  const own = person === self?.person;
  const frame = { ...request, url: own ? paths.ownTime : paths.officerTime(person) };
  if (!found) return page(<ShutPage frame={frame} />, 403);
  const did = !fault && isDid(query.did) ? timeDidWords[query.did] : undefined;
  const shown = presentTime(request, found, fault !== undefined);
  return page(<TimePage {...{ frame, shown, did, fault }} />, fault === undefined ? 200 : 422);
}

async function saveHours(ctx: Context, { form }: PageRequest, person: PersonId): Promise<Outcome<unknown, TimeFault>> {
  const given = readWeek(form);
  if ('wrong' in given) return refuse('bad-hours');
  const validFrom = readDay(form, 'since');
  if (validFrom === undefined) return refuse('bad-from');
  const set = await setHours(ctx, { person, validFrom, week: given.week });
  return set.ok || set.refused !== 'malformed' ? (set as Outcome<unknown, TimeFault>) : refuse('bad-from');
}

async function planDays(ctx: Context, { form }: PageRequest, person: PersonId): Promise<Outcome<unknown, TimeFault>> {
  const [firstDay, lastDay] = [readDay(form, 'first'), readDay(form, 'last')];
  if (firstDay === undefined) return refuse('bad-first');
  if (lastDay === undefined) return refuse('bad-last');
  const code = form.code('cover');
  const cover = readId<'person'>(code);
  if (code !== undefined && code !== 'nobody' && !cover) return refuse('no-cover');
  const planned = await planCover(ctx, { person, firstDay, lastDay, cover });
  if (planned.ok) return planned;
  return planned.refused === 'malformed' ? refuse('bad-order') : refuse(planned.refused);
}

async function doAsked(ctx: Context, request: PageRequest, person: PersonId): Promise<Outcome<unknown, TimeFault>> {
  switch (request.form.code('do')) {
    case 'hours':
      return saveHours(ctx, request, person);
    case 'absence':
      return planDays(ctx, request, person);
    default: {
      const id = readId<'absence'>(request.form.code('absence'));
      return id ? endAbsence(ctx, id) : refuse('no-such-absence');
    }
  }
}

async function submit(request: PageRequest, person: PersonId, path: string): Promise<PageReply> {
  const outcome = await act(request.house, request.who, (ctx) => doAsked(ctx, request, person));
  if (outcome.ok) return redirect(`${path}?did=${request.form.code('do')}`);
  return show(request, person, outcome.refused);
}

function officerOf({ params }: PageRequest): PersonId {
  const person = readId<'person'>(params.id);
  if (!person) throw new NotFound();
  return person;
}

/** An officer's own hours, days away and cover. */
export const viewOwnTime: PageHandler = (request) => show(request, ownOfficer(request).person);
export const submitOwnTime: PageHandler = (request) => submit(request, ownOfficer(request).person, paths.ownTime);

/** The same of a colleague, for the owner of their team and administrators. */
export const viewOfficerTime: PageHandler = (request) => show(request, officerOf(request));
export const submitOfficerTime: PageHandler = (request) =>
  submit(request, officerOf(request), paths.officerTime(officerOf(request)));
