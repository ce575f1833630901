import { evidenceLevels, handCode, handingWays } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { getCase, judgeActOn } from '../../../../work/cases/index.js';
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
  const subject = found?.subject;
  const chosen = { evidence: form.code('evidence'), by: form.code('by') };
  const evidence = isEvidence(chosen.evidence) ? chosen.evidence : undefined;
  const by = handingWays.find((way) => way === chosen.by);
  const missing = { reference: subject === undefined, evidence: evidence === undefined, by: by === undefined };
  const faults = (['reference', 'evidence', 'by'] as const).filter((name) => missing[name]);
  const again = (said: readonly Fault[], status: number) =>
    page(<HandOverPage frame={request} faults={said} {...chosen} typed={form.again('reference', [''])} />, status);
  if (!subject || !evidence || !by) return again(faults, 422);
  const handed = await act(house, who, async (ctx) => {
    const refused = await judgeActOn(ctx, await getCase(ctx, found.case));
    return refused ?? (await handCode(ctx, { subject, evidence, by }));
  });
  if (handed.ok) return page(<HandedPage frame={request} {...handed.value} level={evidenceLevels[evidence]} />);
  if (handed.refused === 'not-allowed')
    return page(<NotAllowedPage frame={request} title={handOverWords.notAllowed[language]} />, 403);
  const asked = await askedOf(request, handed);
  if (!asked) return again(['several'], 409);
  const kept = { ...chosen, typed: form.again('reference', ['']), asked: { ...asked, case: found.case } };
  return page(<HandOverPage frame={request} faults={[]} {...kept} />, 403);
});
