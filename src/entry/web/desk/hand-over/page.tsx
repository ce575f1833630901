import { evidenceLevels, handingWays } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { handCaseCode } from '../../../../work/cases/index.js';
import { helperPage, NotAllowedPage } from '../../helping/may-help.js';
import { type PageReply, page } from '../../page.js';
import { findPrincipal } from '../find-principal.js';
import { askedOf } from '../risk/asked.js';
import { HandedPage, HandOverPage } from './view.js';
import { type Fault, handOverWords, isEvidence } from './words.js';

const forHelpers = helperPage(handOverWords.notAllowed);

export const viewHandOver = forHelpers(async (request) => page(<HandOverPage frame={request} faults={[]} />));

/** Hands a code over, and shows it in the answer itself: it is kept nowhere from which a later page could show it. */
export const submitHandOver = forHelpers(async (request): Promise<PageReply> => {
  const { house, who, form, language } = request;
  const found = await read(house, who, (ctx) => findPrincipal(ctx, form.typed('reference')));
  const chosen = { evidence: form.code('evidence'), by: form.code('by') };
  const evidence = isEvidence(chosen.evidence) ? chosen.evidence : undefined;
  const by = handingWays.find((way) => way === chosen.by);
  const missing = { reference: found === undefined, evidence: evidence === undefined, by: by === undefined };
  const faults = (['reference', 'evidence', 'by'] as const).filter((name) => missing[name]);
  const again = (said: readonly Fault[], status: number) =>
    page(<HandOverPage frame={request} faults={said} {...chosen} typed={form.again('reference', [''])} />, status);
  if (!found || !evidence || !by) return again(faults, 422);
  const handed = await act(house, who, (ctx) => handCaseCode(ctx, { case: found.case, evidence, by }));
  if (handed.ok) return page(<HandedPage frame={request} {...handed.value} level={evidenceLevels[evidence]} />);
  if (handed.refused === 'not-allowed')
    return page(<NotAllowedPage frame={request} title={handOverWords.notAllowed[language]} />, 403);
  if (handed.refused === 'no-such-case') return again(['unknown'], 422);
  if (handed.refused === 'not-sure-enough') return again(['unsure'], 422);
  const asked = await askedOf(request, handed);
  if (!asked) return again(['several'], 409);
  const kept = { ...chosen, typed: form.again('reference', ['']), asked: { ...asked, case: found.case } };
  return page(<HandOverPage frame={request} faults={[]} {...kept} />, 403);
});
