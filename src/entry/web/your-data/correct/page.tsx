import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import { dateOf, type Words } from '../../../../platform/language/index.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { contestField, getCase, stateContest } from '../../../../work/cases/index.js';
import { readEmail, readProse } from '../../../../work/services/index.js';
import { NotFound, type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type OwnRequest, ownPage } from '../own-page.js';
import { type LoadedAnswer, loadAnswer } from './load-answer.js';
import { ContestedPage, CorrectPage, type Faults, StatementPage } from './view.js';
import { correctFaults, correctWords } from './words.js';

const boxes = ['wrong', 'should-be', 'email', 'statement'] as const;
type Box = (typeof boxes)[number];

/** What was typed and may be shown again. */
const typedIn =
  ({ form }: OwnRequest, shut: ReadonlySet<Box>) =>
  (box: Box) =>
    shut.has(box) ? undefined : form.again(box, ['']);

function show(request: OwnRequest, answer: LoadedAnswer, faults: Faults, shut: ReadonlySet<Box>): PageReply {
  const view = { frame: request, answer, faults, typed: typedIn(request, shut) };
  const status = Object.keys(faults).length > 0 ? 422 : 200;
  return page(answer.mayState ? <StatementPage {...view} /> : <CorrectPage {...view} />, status);
}

/** What is held, and what the person would say of it. */
export const viewCorrect = ownPage(async (request) => show(request, await loadAnswer(request), {}, new Set(boxes)));

interface Read {
  readonly text: Sealed<string> | undefined;
  readonly fault?: Words;
  /** Marked too high to be shown back or kept. */
  readonly isShut?: boolean;
}

/** A box of several lines. A text that is marked SECRET or above is an incident, and is neither kept nor repeated. */
async function readBox(request: OwnRequest, box: Box, missing: Words): Promise<Read> {
  const { house, who, form } = request;
  const prose = readProse(form.typed(box));
  if (prose.ok) return prose.text ? { text: prose.text } : { text: undefined, fault: missing };
  const { marked, say } = prose;
  if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'answer' }));
  return { text: undefined, fault: say, isShut: marked !== undefined };
}

const faultsOf = (read: Partial<Record<Box, Read>>): Faults =>
  Object.fromEntries(Object.entries(read).flatMap(([box, { fault }]) => (fault ? [[box, fault]] : [])));
const shutOf = (read: Partial<Record<Box, Read>>): ReadonlySet<Box> =>
  new Set(boxes.filter((box) => read[box]?.isShut));

function readAddress({ form }: OwnRequest): Read {
  if (!form.isFilled('email')) return { text: undefined };
  const email = readEmail(form.typed('email'));
  return email.ok ? { text: email.value } : { text: undefined, fault: email.say };
}

/** Marks the answer as contested, and says under which reference it is decided. */
export const submitCorrect = ownPage(async (request) => {
  const answer = await loadAnswer(request);
  const wrong = await readBox(request, 'wrong', correctWords.wrongMissing);
  const shouldBe = await readBox(request, 'should-be', correctWords.shouldBeMissing);
  const email = readAddress(request);
  const given = { wrong, 'should-be': shouldBe, email };
  if (!wrong.text || !shouldBe.text || email.fault) return show(request, answer, faultsOf(given), shutOf(given));
  const { house, who, language } = request;
  const said = { wrong: wrong.text, shouldBe: shouldBe.text, ...(email.text ? { email: email.text } : {}) };
  const contested = await act(house, who, (ctx) =>
    contestField(ctx, { case: answer.id, field: answer.field, language, ...said }),
  );
  if (contested.ok) {
    const { contest, reference } = contested.value;
    const { dueAt } = await read(house, who, (ctx) => getCase(ctx, contest.correction));
    const by = dueAt && dateOf(dueAt, request.place.timeZone);
    return page(<ContestedPage frame={request} reference={reference} by={by} />);
  }
  if (contested.refused === 'no-such-answer') throw new NotFound();
  return show(request, answer, { wrong: correctFaults[contested.refused] }, new Set());
});

/** Adds a statement to an answer that was found right. */
export const submitStatement = ownPage(async (request) => {
  const answer = await loadAnswer(request);
  const statement = await readBox(request, 'statement', correctWords.statementMissing);
  if (!statement.text) return show(request, answer, faultsOf({ statement }), shutOf({ statement }));
  const { text } = statement;
  const stated = await act(request.house, request.who, (ctx) =>
    stateContest(ctx, { case: answer.id, field: answer.field, text }),
  );
  if (stated.ok) return redirect(paths.yourData);
  if (stated.refused === 'no-such-answer') throw new NotFound();
  return show(request, answer, { statement: correctFaults[stated.refused] }, new Set());
});
