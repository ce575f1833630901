import { listOwnSubjects } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { eraseHeld, listHeld, withdrawOwn } from '../../../../work/cases/index.js';
import { dropKeptDrafts, openKeptDrafts } from '../../../../work/journeys/index.js';
import { listOwnProposals, takeBackOwn } from '../../../../work/participation/index.js';
import { NotFound, type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type OwnRequest, ownPage } from '../own-page.js';
import { presentUnsent } from '../unsent/present.js';
import { certificateFile } from './certificate-file.js';
import { loadCertificates } from './load-certificate.js';
import { presentPlan } from './present-plan.js';
import { CertificatePage, PlanPage } from './view.js';
import { eraseWords } from './words.js';

interface PlanErrors {
  readonly error?: string;
  readonly stopError?: string;
}

/** The plan, with what was wrong with the form. */
async function showPlan(request: OwnRequest, { error, stopError }: PlanErrors = {}): Promise<PageReply> {
  const { house, who, person, language, place } = request;
  const { held, drafts, own } = await read(house, who, async (ctx) => ({
    own: await listOwnProposals(ctx, person),
    held: await listHeld(ctx, await listOwnSubjects(ctx, person)),
    drafts: await openKeptDrafts(ctx),
  }));
  const unsent = drafts.map((one) => presentUnsent(one, { language, timeZone: place.timeZone }));
  const plans = held.cases.map((one) => presentPlan(one, { language, timeZone: place.timeZone }));
  // What a legal hold keeps may be asked for too: it then goes when the hold does.
  const isAnyKeyFree = held.cases.some(({ keys }) =>
    keys.some(({ key, ground }) => !key.destroyedAt && (!ground || ground === 'legal-hold')),
  );
  const proposals = own.map(({ one }) => one).filter(({ letGoAt, credit }) => letGoAt === null || credit !== null);
  const isAnyFree = isAnyKeyFree || unsent.length > 0 || proposals.length > 0;
  const frame = { ...request, url: paths.eraseOwn };
  const { did } = request.query;
  const isWrong = error !== undefined || stopError !== undefined;
  return page(
    <PlanPage {...{ frame, plans, unsent, proposals, isAnyFree, did, error, stopError }} />,
    isWrong ? 422 : 200,
  );
}

/** What erasing would do, before anybody is asked to. */
export const viewErase = ownPage((request) => showPlan(request));

/** Ends the requests that were ticked, each with what it holds, and leads to the certificate. */
async function stopTicked(request: OwnRequest): Promise<PageReply> {
  const { house, who, form, language } = request;
  const say = (name: keyof typeof eraseWords) => showPlan(request, { stopError: eraseWords[name][language] });
  const ids = form.codes('stop').flatMap((code) => readId<'case'>(code) ?? []);
  if (ids.length === 0) return say('stopMissing');
  let waits = false;
  for (const id of ids) {
    const ended = await withdrawOwn(house, who, id);
    if (ended.ok) {
      waits ||= ended.value === 'waits';
    } else {
      if (ended.refused === 'not-yours') throw new NotFound();
      return say(`refused-${ended.refused}`);
    }
  }
  return waits ? say('stopped-waits') : redirect(paths.erasedOwn);
}

/** Erases what nothing keeps, what was not sent and what was proposed first, and leads to the certificate. */
export const submitErase = ownPage(async (request) => {
  if (request.form.code('act') === 'stop') return stopTicked(request);
  if (request.form.code('sure') !== 'yes')
    return showPlan(request, { error: eraseWords.sureMissing[request.language] });
  const dropped = await dropKeptDrafts(request.house, request.who);
  const taken = await takeBackOwn(request.house, request.who);
  const erased = await eraseHeld(request.house, request.who);
  if (erased.ok) return redirect(paths.erasedOwn);
  if (erased.refused === 'not-allowed') throw new NotFound();
  if (dropped > 0) return redirect(`${paths.eraseOwn}?did=unsent`);
  if (taken > 0) return redirect(`${paths.eraseOwn}?did=proposals`);
  return showPlan(request, { error: eraseWords[`refused-${erased.refused}`][request.language] });
});

/** What was ever erased of the person who is signed in. */
export const viewCertificate = ownPage(async (request) => {
  const certificates = await loadCertificates(request);
  return page(<CertificatePage frame={request} certificates={certificates} timeZone={request.place.timeZone} />);
});

/** The same for programs: ids, classes and dates. */
export const downloadCertificate = ownPage(async (request) => {
  const certificates = await loadCertificates(request);
  return certificateFile(request, certificates);
});
