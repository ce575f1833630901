import { findAssisted, helpPerson, startAssisting, stopAssisting } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { act, read } from '../../../platform/house.js';
import type { PersonId } from '../../../platform/ids.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { startDraft } from '../../../work/journeys/index.js';
import { dateAt, endOfDay } from '../../../work/places/index.js';
import { getService, listServices } from '../../../work/services/index.js';
import { faultWords } from '../desk/hand-over/words.js';
import { helperPage } from '../helping/may-help.js';
import { draftCookie, draftPrefix } from '../journeys/draft-cookie.js';
import { type PageReply, type PageRequest, page, redirect } from '../page.js';
import { paths } from '../paths.js';
import { findReceipt } from './find-receipt.js';
import { isTrainedFor } from './is-trained-for.js';
import { type Asked, readAsked } from './read-asked.js';
import { AssistPage } from './view.js';
import { assistWords } from './words.js';

/** A page for those who may help people without email or a device. */
const forHelpers = helperPage(assistWords.notAllowed);

const tokenOf = ({ cookies }: PageRequest): string => cookies.staff ?? '';

async function show(
  request: PageRequest,
  said: Readonly<Record<string, string>> = {},
  status = 200,
): Promise<PageReply> {
  const { house, who, language, form } = request;
  const found = await read(house, who, async (ctx) => ({
    services: await listServices(ctx),
    acting: await findAssisted(ctx, tokenOf(request)),
    receipt: status === 200 ? await findReceipt(ctx, request) : undefined,
  }));
  const services = found.services
    .filter(({ declaration: { channels } }) => channels.includes('phone') || channels.includes('desk'))
    .map(({ declaration }) => ({ value: declaration.service, text: declaration.title[language] }));
  const chosen = { service: form.code('service'), way: form.code('way'), evidence: form.code('evidence') };
  return page(
    <AssistPage
      frame={request}
      services={services}
      acting={found.acting}
      receipt={found.receipt}
      said={said}
      chosen={{ ...chosen, isTold: form.code('told') === 'yes' }}
      typed={form.again('reference', [''])}
    />,
    status,
  );
}

/** Whom is helped to fill in what, and what they are to be told first; the receipt once it is sent. */
export const viewAssist = forHelpers((request) => show(request));

/** The person of an earlier request, once it is recorded how the officer saw who they are; undefined for somebody new. */
async function findKnown(
  ctx: Context,
  { known, way }: Asked,
): Promise<Outcome<PersonId | undefined, 'several-people'>> {
  if (!known) return { ok: true, value: undefined };
  const by = way === 'phone' ? 'telephone' : 'visit';
  const helped = await helpPerson(ctx, { subject: known.subject, evidence: known.evidence, by, wish: 'apply' });
  return helped.ok ? helped : refuse('several-people');
}

async function begin(ctx: Context, { place, cookies }: PageRequest, asked: Asked) {
  const service = await getService(ctx, asked.service);
  if (!isTrainedFor(ctx, service)) return refuse('not-trained');
  const person = await findKnown(ctx, asked);
  if (!person.ok) return person;
  const started = await startDraft({ ...ctx, channel: asked.way }, service);
  if (!started.ok) return started;
  const { draft } = started.value;
  const until = endOfDay(place.timeZone, dateAt(place.timeZone, ctx.clock.now()));
  const rest = { service: asked.service, draft, way: asked.way, until, token: cookies.staff ?? '' };
  const mandate = await startAssisting(ctx, { person: person.value, ...rest });
  return mandate.ok ? started : mandate;
}

/** Begins: the same pages as a resident’s, with both people named in what they leave. */
export const submitAssist = forHelpers(async (request) => {
  const { house, who, language } = request;
  const read = await readAsked(request);
  if (!read.ok) return show(request, read.said, 422);
  const begun = await act(house, who, (ctx) => begin(ctx, request, read.asked));
  const { service } = read.asked;
  if (begun.ok) return redirect(paths.question(service, begun.value.page), [draftCookie(service, begun.value.token)]);
  switch (begun.refused) {
    case 'not-trained':
      return show(request, { service: assistWords.notTrained[language] }, 403);
    case 'several-people':
      return show(request, { reference: faultWords.several[language] }, 409);
    case 'takes-none':
      return show(request, { service: assistWords.takesNone[language] }, 409);
    case 'channel-not-offered':
      return show(request, { way: assistWords.notOffered[language] }, 422);
    case 'not-able':
      return show(request, { reference: assistWords.notAble[language] }, 409);
    case 'not-allowed':
    case 'needs-sign-in':
      return show(request, { service: assistWords.notAble[language] }, 403);
  }
});

/** Stops without sending: what was typed with somebody stays with no browser, and is destroyed when its draft has had its time. */
export const submitStop = forHelpers(async (request) => {
  await act(request.house, request.who, async (ctx) => {
    const acting = await findAssisted(ctx, tokenOf(request));
    const mandate = acting === undefined || acting === 'over' ? undefined : acting.id;
    await stopAssisting(ctx, { token: tokenOf(request), mandate, why: 'stopped' });
  });
  const typed = Object.keys(request.cookies).filter((name) => name.startsWith(draftPrefix));
  return redirect(
    paths.assist,
    typed.map((name) => ({ name, value: undefined })),
  );
});
