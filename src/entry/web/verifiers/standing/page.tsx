import {
  listBestInterests,
  noteStanding,
  type StandingNote,
  standingNotes,
} from '../../../../foundation/people/index.js';
import { listPersonsOf } from '../../../../foundation/vault/index.js';
import { act, read } from '../../../../platform/house.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { findPrincipal } from '../../desk/find-principal.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentForDesk } from '../decision/present.js';
import { readKnown } from '../decision/read-known.js';
import { decisionWords } from '../decision/words.js';
import { verifierPage } from '../may-verify.js';
import { deskMandateWords, type Fault } from '../words.js';
import { referenceOf, StandingPage } from './view.js';

const did = {
  noted: deskMandateWords.didNoted,
  decided: deskMandateWords.didDecided,
  reviewed: decisionWords.didReviewed,
} as const;
const isDid = (code: string | undefined): code is keyof typeof did => code !== undefined && Object.hasOwn(did, code);

/** What is wrong with the why that was typed, and whether it may not be shown again. */
interface Wording {
  readonly says: Words;
  readonly isShut: boolean;
}

/** The page, with what is wrong with the form of it that was sent. */
export async function showStanding(
  request: PageRequest,
  which?: 'standing' | 'best',
  faults: readonly Fault[] = [],
  wording?: Wording,
): Promise<PageReply> {
  const { house, who, form, query } = request;
  const chosen = {
    ...{ note: form.code('note'), evidence: form.code('evidence'), decision: form.code('decision') },
    ...{ reviewIn: form.code('review-in'), day: form.code('decided-on-day') },
    ...{ month: form.code('decided-on-month'), year: form.code('decided-on-year') },
  };
  const again = which ? { which, typed: form.again(referenceOf[which], ['']) } : {};
  const why = which === 'best' && !wording?.isShut ? { why: form.again('why', ['']) } : {};
  const decisions = await read(house, who, async (ctx) => {
    const all = await listBestInterests(ctx);
    const known = await readKnown(ctx, all);
    return all.map((one) => presentForDesk(request, one, known));
  });
  const said = which === undefined && isDid(query.did) ? did[query.did] : undefined;
  const shown = { decisions, faults, chosen, whySays: wording?.says, did: said };
  return page(<StandingPage frame={request} {...shown} {...again} {...why} />, which ? 422 : 200);
}

export const viewStanding = verifierPage((request) => showStanding(request));

/** The one person whom the case is about whose reference was typed, or what is wrong with it. */
export const findPerson = (
  { house, who, form }: PageRequest,
  which: 'standing' | 'best',
): Promise<{ readonly person: PersonId; readonly case: CaseId } | Fault> =>
  read(house, who, async (ctx) => {
    const found = await findPrincipal(ctx, form.typed(referenceOf[which]));
    if (!found) return 'reference';
    const [person, ...others] = await listPersonsOf(ctx, found.subject);
    if (others.length > 0) return 'several';
    return person ? { person, case: found.case } : 'nobody';
  });
export const isFault = (found: object | Fault): found is Fault => typeof found === 'string';

const isNote = (code: string | undefined): code is StandingNote =>
  code !== undefined && Object.hasOwn(standingNotes, code);

/** Notes that somebody lost or regained capacity, or died. */
export const submitStanding: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const found = await findPerson(request, 'standing');
  const [note, evidence] = [form.code('note'), form.code('evidence')];
  if (isFault(found) || !isNote(note) || !evidence) {
    const wrong: Fault[] = [...(isFault(found) ? [found] : [])];
    if (!isNote(note)) wrong.push('note');
    if (!evidence) wrong.push('evidence');
    return showStanding(request, 'standing', wrong);
  }
  const noted = await act(house, who, (ctx) => noteStanding(ctx, { person: found.person, note, evidence }));
  if (noted.ok) return redirect(`${paths.noteStanding}?did=noted`);
  return showStanding(request, 'standing', [noted.refused === 'no-evidence' ? 'evidence' : 'not-now']);
});
