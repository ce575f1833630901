import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { fill, type Language } from '../../../../platform/language/index.js';
import {
  findCase,
  findHandOffs,
  listTakers,
  mayRecall,
  mayWork,
  recallHandOff,
  recallReasons,
} from '../../../../work/cases/index.js';
import { getService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { readSeen } from '../acts/read-seen.js';
import { readTaker } from '../acts/read-taker.js';
import { sayRefusal, statusOf } from '../acts/refusals.js';
import { sayDay } from './present.js';
import { RecallPage } from './recall-view.js';
import { sayTaker } from './say-taker.js';
import { handingWords, sayOutcome } from './words.js';

/** The parts of a case for the council's own officers who work on it; to others there is no such page. */
async function load(ctx: Context, id: CaseId) {
  const one = ctx.actor.kind === 'staff' && !ctx.actor.shares ? await findCase(ctx, { id }) : undefined;
  if (!one || !(await mayWork(ctx, one))) return undefined;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const parts = await findHandOffs(ctx, id);
  const running = parts.find(({ endedAt }) => endedAt === undefined);
  const takers = running ? await listTakers(ctx, { service: one.service, role: running.role }) : [];
  const isTheirs = running && takers.some(({ taker }) => taker === (running.organisation ?? 'council'));
  return {
    ...{ one, declaration, parts, running, takers: takers.filter(({ taker }) => taker !== running?.organisation) },
    names: new Map(
      await Promise.all(parts.map(async (part) => [part, await sayTaker(ctx, part.organisation)] as const)),
    ),
    ...{
      isStranded: running !== undefined && !isTheirs,
      mayRecall: running && (await mayRecall(ctx, declaration, one.state)),
    },
  };
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

function linesOf(request: PageRequest, { parts, names, declaration }: Loaded) {
  const { language } = request;
  return parts.map((part) => ({
    who: names.get(part)?.[language] ?? '',
    part: declaration.case.states[part.state]?.label[language] ?? part.state,
    handed: sayDay(request, part.handedAt),
    accepted: part.acceptedAt ? sayDay(request, part.acceptedAt) : '',
    due: sayDay(request, part.dueAt),
    ended: part.endedAt ? sayDay(request, part.endedAt) : '',
    outcome: sayOutcome(part, language) ?? handingWords.runs[language],
  }));
}

/** Where a part may go that is taken back: to its team, or to another who could do it. */
function waysOf({ running, takers, declaration }: Loaded, language: Language) {
  const handOff = running && declaration.case.states[running.state]?.['hands-off'];
  const back = handOff && declaration.case.states[handOff.back]?.label[language];
  const others = takers.filter(({ taker }) => taker !== 'council' || running?.organisation !== undefined);
  return [
    { value: 'back', text: fill(handingWords.toState[language], { state: back ?? '' }) },
    ...others.map(({ taker, name }) => ({ value: taker, text: name?.[language] ?? handingWords.council[language] })),
  ];
}

async function show(
  request: PageRequest,
  error?: { readonly say: string; readonly status: number },
): Promise<PageReply> {
  const { house, who, language } = request;
  const id = readCaseId(request);
  const loaded = await read(house, who, (ctx) => load(ctx, id));
  if (!loaded) throw new NotFound();
  const view = {
    ...{ id, reference: loaded.one.reference, lines: linesOf(request, loaded), isStranded: loaded.isStranded },
    ...{ ways: loaded.mayRecall ? waysOf(loaded, language) : undefined, error: error?.say },
    hidden: { version: String(loaded.one.version), form: house.ids.next<'form'>() },
  };
  return page(<RecallPage frame={{ ...request, url: paths.handOff(id) }} {...view} />, error?.status);
}

/** Who has, and had, parts of a case. */
export const viewHandOff: PageHandler = (request) => show(request);

/** Takes a part back, or hands it to another. */
export const submitRecall: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const id = readCaseId(request);
  const reason = recallReasons.find((one) => one === form.code('reason'));
  if (!reason) return show(request, { say: handingWords.recallWhyLacks[language], status: 422 });
  const { organisation: to } = readTaker(form.code('to'));
  const came = await act(house, who, (ctx) =>
    recallHandOff(ctx, { case: id, reason, ...readSeen(form), ...(to === undefined ? {} : { to }) }),
  );
  if (came.ok) return redirect(`${paths.case(id)}?did=recalled`);
  return show(request, { say: sayRefusal(came.refused)[language], status: statusOf(came.refused) });
};
