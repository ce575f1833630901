import {
  answerConcealed,
  askConcealed,
  askExtension,
  findAuditor,
  isGround,
  listConcealed,
} from '../../../../foundation/assurance/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type CaseId, readId } from '../../../../platform/ids.js';
import { dateOf } from '../../../../platform/language/index.js';
import { findCase, findCases } from '../../../../work/cases/index.js';
import { findReference } from '../../../../work/journeys/index.js';
import { readProse } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentConcealed, rightsOf } from './present.js';
import type { Said } from './shown.js';
import { ConcealedPage } from './view.js';
import { whyOf } from './view-forms.js';
import { type ConcealedWord, lengths } from './words.js';

async function load(ctx: Context) {
  const looks = await listConcealed(ctx);
  const cases = await findCases(ctx, [...new Set(looks.map((look) => look.case as CaseId))]);
  return {
    looks,
    references: new Map<string, string>(cases.map(({ id, reference }) => [id, reference])),
    hasAuditor: (await findAuditor(ctx)) !== undefined,
  };
}

/** The page with what just came of it. For whoever has neither role there is no such page. */
export async function showConcealed(request: PageRequest, said: Said = {}, status = 200): Promise<PageReply> {
  const { mayAsk, mayAnswer } = rightsOf(request);
  if (!mayAsk && !mayAnswer) throw new NotFound();
  const view = presentConcealed(request, await read(request.house, request.who, load));
  const { did } = request.query;
  const told = did === 'didAsk' || did === 'didAnswer' ? did : undefined;
  const frame = { ...request, url: paths.concealed };
  return page(<ConcealedPage frame={frame} view={view} said={{ ...(told ? { did: told } : {}), ...said }} />, status);
}

export const viewConcealed: PageHandler = (request) => showConcealed(request);

const day = 24 * 3_600_000;

/** The day that the officer chose, counted from today. */
function readDay({ house, form, place }: PageRequest): string | undefined {
  const days = form.code('days');
  if (days === undefined || !Object.hasOwn(lengths, days)) return undefined;
  return dateOf(new Date(house.clock.now().getTime() + Number(days) * day), place.timeZone);
}

/** What was typed, to be mended; but no page repeats a text that is marked above OFFICIAL. */
const typedOf = ({ form }: PageRequest, isMarked: boolean, box = 'why') => ({
  typed: { reference: form.again('reference', ['']), ...(isMarked ? {} : { why: form.again(box, ['']) }) },
  chosen: { ground: form.code('ground'), days: form.code('days') },
});

const findAskedCase = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) => {
    const reference = await findReference(ctx, request.form.typed('reference'));
    return reference === undefined ? undefined : findCase(ctx, { reference });
  });

/** Asks that a look be concealed. */
export const submitConcealed: PageHandler = async (request) => {
  const { house, who, form } = request;
  if (!rightsOf(request).mayAsk) throw new NotFound();
  const one = await findAskedCase(request);
  const [ground, revealOn, prose] = [form.code('ground'), readDay(request), readProse(form.typed('why'))];
  const faults: Record<string, ConcealedWord> = {};
  if (!one) faults.reference = 'noCase';
  if (!isGround(ground)) faults.ground = 'chooseGround';
  if (!revealOn) faults.days = 'chooseDays';
  if (prose.ok && !prose.text) faults.why = 'sayWhy';
  const again = typedOf(request, !prose.ok && prose.marked !== undefined);
  const wrongWhy = prose.ok ? {} : { wrongWhy: prose.say };
  if (!one || !isGround(ground) || !revealOn || !prose.ok || !prose.text)
    return showConcealed(request, { faults, ...wrongWhy, ...again }, 422);
  const asked = { case: one.id, ground, revealOn, why: prose.text };
  const outcome = await act(house, who, (ctx) => askConcealed(ctx, asked));
  if (outcome.ok) return redirect(`${paths.concealed}?did=didAsk`);
  return showConcealed(
    request,
    { wrong: outcome.refused === 'no-auditor' ? 'noAuditor' : 'notAllowed', ...again },
    409,
  );
};

const idOf = ({ params }: PageRequest) => {
  const id = readId<'concealed-look'>(params.id);
  if (!id) throw new NotFound();
  return id;
};

const answered = {
  'not-allowed': 'notAllowed',
  'no-auditor': 'noAuditor',
  'own-request': 'ownRequest',
  'not-asked': 'gone',
} as const satisfies Record<string, ConcealedWord>;

/** Approves or declines what somebody else asked. */
export const submitAnswer: PageHandler = async (request) => {
  if (!rightsOf(request).mayAnswer) throw new NotFound();
  const [id, verdict] = [idOf(request), request.form.code('verdict')];
  if (verdict !== 'approve' && verdict !== 'decline') return redirect(paths.concealed);
  const outcome = await act(request.house, request.who, (ctx) => answerConcealed(ctx, { id, verdict }));
  if (outcome.ok) return redirect(`${paths.concealed}?did=didAnswer`);
  return showConcealed(request, { wrong: answered[outcome.refused] }, 409);
};

const extended = {
  'not-allowed': 'notAllowed',
  'no-auditor': 'noAuditor',
  'not-a-ground': 'gone',
  'not-a-reveal-day': 'notLater',
  'no-words': 'sayWhy',
  'not-to-be-extended': 'notExtended',
} as const satisfies Record<string, ConcealedWord>;

/** Asks to keep one's own look back for longer. */
export const submitExtension: PageHandler = async (request) => {
  const { house, who, form } = request;
  if (!rightsOf(request).mayAsk) throw new NotFound();
  const [id, revealOn] = [idOf(request), readDay(request)];
  const prose = readProse(form.typed(whyOf(id)));
  const { typed, chosen } = typedOf(request, !prose.ok && prose.marked !== undefined, whyOf(id));
  const again = { extending: { id: String(id), typed, chosen } };
  if (!prose.ok) return showConcealed(request, { wrongWhy: prose.say, ...again }, 422);
  const { text } = prose;
  if (!text || !revealOn) return showConcealed(request, { wrong: text ? 'chooseDays' : 'sayWhy', ...again }, 422);
  const outcome = await act(house, who, (ctx) => askExtension(ctx, { id, revealOn, why: text }));
  if (outcome.ok) return redirect(`${paths.concealed}?did=didAsk`);
  return showConcealed(request, { wrong: extended[outcome.refused], ...again }, 409);
};
