import {
  type BestInterestDecision,
  bestInterestDecisions,
  noteBestInterest,
  noteStanding,
  type StandingNote,
  standingNotes,
} from '../../../../foundation/people/index.js';
import { listPersonsOf } from '../../../../foundation/vault/index.js';
import { act, read } from '../../../../platform/house.js';
import type { PersonId } from '../../../../platform/ids.js';
import { findPrincipal } from '../../desk/find-principal.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { verifierPage } from '../may-verify.js';
import { deskMandateWords, type Fault } from '../words.js';
import { referenceOf, StandingPage } from './view.js';

const did = { noted: deskMandateWords.didNoted, decided: deskMandateWords.didDecided } as const;
const isDid = (code: string | undefined): code is keyof typeof did => code !== undefined && Object.hasOwn(did, code);

function show(
  request: PageRequest,
  which?: 'standing' | 'best',
  faults: readonly Fault[] = [],
  status = 200,
): PageReply {
  const { form, query } = request;
  const chosen = { note: form.code('note'), evidence: form.code('evidence'), decision: form.code('decision') };
  const again = which ? { which, typed: form.again(referenceOf[which], ['']) } : {};
  const said = isDid(query.did) ? did[query.did] : undefined;
  return page(<StandingPage frame={request} faults={faults} chosen={chosen} did={said} {...again} />, status);
}

export const viewStanding = verifierPage(async (request) => show(request));

/** The one person whom the case is about whose reference was typed, or what is wrong with it. */
const findPerson = ({ house, who, form }: PageRequest, which: 'standing' | 'best'): Promise<PersonId | Fault> =>
  read(house, who, async (ctx) => {
    const found = await findPrincipal(ctx, form.typed(referenceOf[which]));
    if (!found) return 'reference';
    const [person, ...others] = await listPersonsOf(ctx, found.subject);
    if (others.length > 0) return 'several';
    return person ?? 'nobody';
  });
const faults: readonly string[] = ['reference', 'several', 'nobody'];
const isFault = (found: PersonId | Fault): found is Fault => faults.includes(found);

const isNote = (code: string | undefined): code is StandingNote =>
  code !== undefined && Object.hasOwn(standingNotes, code);

/** Notes that somebody lost or regained capacity, or died. */
export const submitStanding: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const person = await findPerson(request, 'standing');
  const [note, evidence] = [form.code('note'), form.code('evidence')];
  if (isFault(person) || !isNote(note) || !evidence) {
    const wrong: Fault[] = [...(isFault(person) ? [person] : [])];
    if (!isNote(note)) wrong.push('note');
    if (!evidence) wrong.push('evidence');
    return show(request, 'standing', wrong, 422);
  }
  const noted = await act(house, who, (ctx) => noteStanding(ctx, { person, note, evidence }));
  if (noted.ok) return redirect(`${paths.noteStanding}?did=noted`);
  return show(request, 'standing', [noted.refused === 'no-evidence' ? 'evidence' : 'not-now'], 422);
});

const isDecision = (code: string | undefined): code is BestInterestDecision =>
  (bestInterestDecisions as readonly (string | undefined)[]).includes(code);

/** A day of an officer's own form is no personal data: it is a code as ours. */
function readDay({ form }: PageRequest): string | undefined {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => form.code(`decided-on-${part}`));
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/** Notes what was decided in the best interests of somebody who cannot decide. */
export const submitBestInterest: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const person = await findPerson(request, 'best');
  const [decision, decidedOn] = [form.code('decision'), readDay(request)];
  if (isFault(person) || !isDecision(decision) || !decidedOn) {
    const wrong: Fault[] = [...(isFault(person) ? [person] : [])];
    if (!isDecision(decision)) wrong.push('decision');
    if (!decidedOn) wrong.push('decided-on');
    return show(request, 'best', wrong, 422);
  }
  const noted = await act(house, who, (ctx) => noteBestInterest(ctx, { person, decision, decidedOn }));
  if (noted.ok) return redirect(`${paths.noteStanding}?did=decided`);
  return show(request, 'best', [noted.refused === 'has-capacity' ? 'has-capacity' : 'decided-on'], 422);
});
