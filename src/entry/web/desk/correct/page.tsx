import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import { correctField, findCase, listContests, mayCorrect } from '../../../../work/cases/index.js';
import { getService, kinds, parseTyped } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { readSeen } from '../acts/read-seen.js';
import { sayRefusal } from '../acts/refusals.js';
import { askedOf, isRiskRefusal, type RiskAsked } from '../risk/asked.js';
import { CorrectionPage, CorrectionRefusedPage } from './view.js';
import { correctionFaults, correctionWords } from './words.js';

/** A contested answer by its question: no value is opened, so that this page is no look. */
async function loadContested({ house, who, params }: PageRequest, id: ReturnType<typeof readCaseId>) {
  const field = params.field ?? '';
  const found = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id });
    const contest = (await listContests(ctx, [id])).get(id)?.get(field);
    if (!one || !contest) return undefined;
    const service = await getService(ctx, one.service, one.serviceVersion);
    const { declaration } = service;
    const question = declaration.fields[field];
    const isAllowed = await mayCorrect(ctx, service, field);
    return question && { one, field, contest, question, declaration, isAllowed };
  });
  if (!found) throw new NotFound();
  return found;
}

type Contested = Awaited<ReturnType<typeof loadContested>>;

interface Wrong {
  readonly say: Words;
  readonly parts?: readonly string[];
  /** What is asked of the officer first. */
  readonly asked?: RiskAsked | undefined;
  /** What was typed is marked too high to be shown again. */
  readonly marked?: unknown;
}

function show(request: PageRequest, found: Contested, status: number, wrong?: Wrong): PageReply {
  const { field, question } = found;
  const typed = wrong && !wrong.marked ? request.form.again(field, kinds[question.type].parts) : undefined;
  const form = request.house.ids.next<'form'>();
  return page(<CorrectionPage frame={request} {...found} form={form} typed={typed} wrong={wrong} />, status);
}

/** Asks for the right answer; refused to whoever may not write it, and where nothing is to be put right. */
export const viewCorrection: PageHandler = async (request) => {
  const found = await loadContested(request, readCaseId(request));
  if (!found.isAllowed)
    return page(<CorrectionRefusedPage frame={request} say={correctionFaults['not-allowed']} />, 403);
  if (found.contest.state !== 'upheld')
    return page(<CorrectionRefusedPage frame={request} say={correctionFaults['not-upheld']} />, 409);
  return show(request, found, 200);
};

/** Puts the answer right, and leads back to its case. */
export const submitCorrection: PageHandler = async (request) => {
  const id = readCaseId(request);
  const found = await loadContested(request, id);
  const { field, question } = found;
  const parsed = parseTyped(question, field, request.form.typed);
  if (!parsed.ok) {
    const { marked } = parsed;
    if (marked)
      await act(request.house, request.who, async (ctx) =>
        reportMarking(ctx, { tier: marked, where: 'answer', case: id }),
      );
    return show(request, found, 422, parsed);
  }
  const { value } = parsed;
  if (!value) return show(request, found, 422, { say: correctionWords.missing });
  const corrected = await act(request.house, request.who, (ctx) =>
    correctField(ctx, { case: id, field, value, ...readSeen(request.form) }),
  );
  if (corrected.ok) return redirect(`${paths.case(id)}?did=corrected`);
  const { refused } = corrected;
  if (refused === 'no-such-case') throw new NotFound();
  if (refused === 'untrained' || isRiskRefusal(refused)) {
    return show(request, found, 403, { say: sayRefusal(refused), asked: await askedOf(request, corrected) });
  }
  const say = correctionFaults[refused];
  if (refused === 'changed') return show(request, found, 409, { say });
  return page(<CorrectionRefusedPage frame={request} say={say} />, refused === 'not-allowed' ? 403 : 409);
};
