import { findAssisted, startAssisting } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { act, read } from '../../../platform/house.js';
import { refuse } from '../../../platform/refusal.js';
import { refuseReceived, startDraft } from '../../../work/journeys/index.js';
import { dateAt, endOfDay } from '../../../work/places/index.js';
import { type Compiled, findService, getService } from '../../../work/services/index.js';
import { isTrainedFor } from '../assisting/is-trained-for.js';
import { helperPage } from '../helping/may-help.js';
import { draftCookie } from '../journeys/draft-cookie.js';
import { type PageReply, type PageRequest, page, redirect } from '../page.js';
import { paths } from '../paths.js';
import { readFormCode } from '../printing/form-code.js';
import { BeginPage } from './view.js';
import { keyingWords } from './words.js';

/** A page for those who may help people without a device: their forms are keyed in by the same officers. */
export const forKeying = helperPage(keyingWords.notAllowed);

type Said = { readonly [F in 'form' | 'received']?: keyof typeof keyingWords | undefined };

async function show(request: PageRequest, said: Said = {}, status = 200): Promise<PageReply> {
  const { house, who, cookies, form } = request;
  const acting = await read(house, who, (ctx) => findAssisted(ctx, cookies.staff ?? ''));
  const typed = { form: form.machine('form'), received: form.again('received', ['day', 'month', 'year']) };
  const one = acting === 'over' ? undefined : acting;
  return page(<BeginPage frame={request} acting={one} said={said} typed={typed} />, status);
}

/** Which form was sent, and when it came. */
export const viewPaper = forKeying((request) => show(request));

/** The version of a service that a form's number names; undefined where there is none. */
async function findForm(ctx: Context, code: string): Promise<Compiled | undefined> {
  const named = readFormCode(code);
  const newest = named && (await findService(ctx, named.service));
  if (!named || !newest || named.version > newest.version) return undefined;
  return named.version === newest.version ? newest : getService(ctx, named.service, named.version);
}

interface Form {
  readonly service: Compiled;
  readonly receivedOn: string;
}

async function begin(ctx: Context, { place, cookies }: PageRequest, { service, receivedOn }: Form) {
  if (!isTrainedFor(ctx, service)) return refuse('not-trained');
  const started = await startDraft({ ...ctx, channel: 'paper' }, service, receivedOn);
  if (!started.ok) return started;
  const until = endOfDay(place.timeZone, dateAt(place.timeZone, ctx.clock.now()));
  const rest = { service: service.declaration.service, draft: started.value.draft, way: 'paper', until } as const;
  const mandate = await startAssisting(ctx, { person: undefined, ...rest, token: cookies.staff ?? '' });
  return mandate.ok ? started : mandate;
}

async function readSaid(request: PageRequest): Promise<{ readonly said: Said; readonly asked?: Form }> {
  const { house, who, form } = request;
  const receivedOn = form.day('received');
  return read(house, who, async (ctx) => {
    const service = await findForm(ctx, form.machine('form'));
    const wrong: Said['received'] = receivedOn === undefined ? 'wrongDay' : await refuseReceived(ctx, receivedOn);
    const said: Said = { ...(service ? {} : { form: 'wrongForm' as const }), ...(wrong ? { received: wrong } : {}) };
    return service && receivedOn !== undefined && !wrong ? { said, asked: { service, receivedOn } } : { said };
  });
}

/** Begins a draft of the version that was printed, on the channel of paper. */
export const submitPaper = forKeying(async (request) => {
  const { house, who } = request;
  const { said, asked } = await readSaid(request);
  if (!asked) return show(request, said, 422);
  const begun = await act(house, who, (ctx) => begin(ctx, request, asked));
  const { service } = asked.service.declaration;
  if (begun.ok) return redirect(paths.keyPaper(service), [draftCookie(service, begun.value.token)]);
  if (begun.refused === 'not-trained') return show(request, { form: 'notTrained' }, 403);
  if (begun.refused === 'takes-none') return show(request, { form: 'takesNone' }, 409);
  return show(request, { form: begun.refused === 'channel-not-offered' ? 'wrongForm' : 'notAllowed' }, 422);
});
