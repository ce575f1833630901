import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import {
  type ExplainLateRefusal,
  explainLate,
  findCase,
  lateReasonsOf,
  mayExplainLate,
} from '../../../../work/cases/index.js';
import { getService, readProse } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { WhyPage } from './why-view.js';
import { breachWords } from './words.js';

interface Came {
  readonly say: Words;
  readonly status: number;
  /** What was typed may be shown again. */
  readonly isKept?: boolean;
}

/** The form; for whoever does not lead the team of the case there is none. */
async function show(request: PageRequest, came?: Came): Promise<PageReply> {
  const { house, who, form, language, officer } = request;
  const id = readCaseId(request);
  const found = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id });
    if (!one || officer?.shares !== undefined || !(await mayExplainLate(ctx, one))) return undefined;
    return { one, service: await getService(ctx, one.service) };
  });
  if (!found) throw new NotFound();
  const { one, service } = found;
  const reasons = Object.entries(lateReasonsOf(service.declaration));
  const view = {
    ...{ id, reference: one.reference, service: service.declaration.title[language] },
    reasons: reasons.map(([value, words]) => ({ value, text: words[language] })),
    chosen: form.code('reason'),
    typed: came?.isKept && form.has('words') ? form.again('words', ['']) : undefined,
    fault: came?.say[language],
  };
  return page(<WhyPage frame={{ ...request, url: paths.whyLate(id) }} {...view} />, came?.status ?? 200);
}

export const viewWhyLate: PageHandler = (request) => show(request);

const refusals = {
  'no-such-case': { say: breachWords.notLate, status: 404 },
  'not-allowed': { say: breachWords.notLate, status: 403 },
  'not-late': { say: breachWords.notLate, status: 409 },
  'nothing-said': { say: breachWords.nothingSaid, status: 422 },
  'unknown-reason': { say: breachWords.unknownReason, status: 422 },
  erased: { say: breachWords.erased, status: 409 },
} as const satisfies Record<ExplainLateRefusal, Came>;

/** Says why a case is late. */
export const submitWhyLate: PageHandler = async (request) => {
  const { house, who, form, officer } = request;
  const id = readCaseId(request);
  if (officer?.shares !== undefined) throw new NotFound();
  const prose = readProse(form.typed('words'));
  if (!prose.ok) {
    const { marked } = prose;
    if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note', case: id }));
    return show(request, { say: prose.say, status: 422, isKept: marked === undefined });
  }
  const code = form.code('reason');
  const said = { ...(code ? { code } : {}), ...(prose.text ? { text: prose.text } : {}) };
  const explained = await act(house, who, (ctx) => explainLate(ctx, { case: id, ...said }));
  if (explained.ok) return redirect(`${paths.breaches}?did=explained`);
  return show(request, { ...refusals[explained.refused], isKept: true });
};
