import { act, read } from '../../../platform/house.js';
import type { Words } from '../../../platform/language/index.js';
import type { Opened, Sealed } from '../../../platform/sealed/index.js';
import { openLetter, proveSender } from '../../../work/cases/index.js';
import { type LetterText, readEmail, seekEmail } from '../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../page.js';
import { paths } from '../paths.js';
import { giveProofFile } from '../record/proof-file.js';
import { type LoadedDecision, loadDecision } from './load-decision.js';
import { DecisionPage } from './view.js';
import { decisionWords } from './words.js';
import { writePdf } from './write-pdf.js';

const openIts = ({ house, who }: PageRequest, { one, declaration, decision }: LoadedDecision) =>
  read(house, who, (ctx) => openLetter(ctx, declaration, one, decision));

interface Came {
  readonly letter?: Opened<LetterText> | undefined;
  readonly isProved?: boolean;
  readonly wrong?: Words;
  readonly status?: number;
}

function show(
  request: PageRequest,
  found: LoadedDecision,
  { letter, isProved = false, wrong, status }: Came,
): PageReply {
  const { form, house } = request;
  const frame = { ...request, url: paths.decision(found.one.reference) };
  const typed = form.has('email') ? form.again('email', ['']) : undefined;
  const now = house.clock.now();
  return page(<DecisionPage {...found} {...{ frame, letter, isProved, wrong, typed, now }} />, status);
}

/** What was decided: the letter to whoever has the request in their account, else the way to prove that it is theirs. */
export const viewDecision: PageHandler = async (request) => {
  const found = await loadDecision(request);
  if (!found.isOwn) return show(request, found, {});
  return show(request, found, { letter: await openIts(request, found), isProved: true });
};

type Proof = { readonly say: Words } | { readonly email?: Sealed<readonly string[]> };

function readProof({ form }: PageRequest, isOwn: boolean): Proof {
  if (isOwn) return {};
  if (!form.isFilled('email')) return { say: decisionWords['no-email'] };
  const typed = readEmail(form.typed('email'));
  return typed.ok ? { email: seekEmail(typed.value) } : { say: typed.say };
}

async function givePdf(request: PageRequest, found: LoadedDecision): Promise<PageReply> {
  const letter = await openIts(request, found);
  if (!letter) return redirect(paths.decision(found.one.reference));
  const { language, place } = request;
  const { one, decision, declaration } = found;
  const title =
    declaration.case.decisions?.[decision.outcome]?.letter?.title[language] ?? decisionWords.title[language];
  const head = { language, place, title, reference: one.reference, decidedAt: decision.decidedAt };
  const body = await writePdf(letter, head);
  return { kind: 'file', type: 'application/pdf', body, isOpen: false, name: `${one.reference}-${language}.pdf` };
}

/** Takes the proof, and shows the letter in the answer itself, or gives it as a file: nothing is kept of who proved what. */
export const submitDecisionProof: PageHandler = async (request) => {
  const found = await loadDecision(request);
  const proof = readProof(request, found.isOwn);
  if ('say' in proof) return show(request, found, { wrong: proof.say, status: 422 });
  const proved = await act(request.house, request.who, (ctx) => proveSender(ctx, found.one, proof.email));
  if (!proved.ok) {
    const wrong = decisionWords[proved.refused];
    return show(request, found, { wrong, status: proved.refused === 'too-often' ? 429 : 403 });
  }
  if (request.form.code('do') === 'pdf') return givePdf(request, found);
  return show(request, found, { letter: await openIts(request, found), isProved: true });
};

/** The letter as a file, to whoever has the request in their account. */
export const downloadDecision: PageHandler = async (request) => {
  const found = await loadDecision(request);
  return found.isOwn ? givePdf(request, found) : redirect(paths.decision(found.one.reference));
};

/** The proof that the decision, with the digest of its letter, is on the record. */
export const downloadDecisionProof: PageHandler = async (request) => {
  const { isOwn, one, version } = await loadDecision(request);
  if (!isOwn || version === undefined) throw new NotFound();
  return giveProofFile(request, { stream: `case:${one.id}`, version, name: 'decision' });
};
