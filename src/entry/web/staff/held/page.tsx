import { evidenceLevels, listHeldWaysIn, maySettleHeld, settleHeld } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type Evidence, isEvidence, presentHeld } from './present.js';
import { HeldPage, NotYoursPage } from './view.js';
import { heldWords } from './words.js';

const done = { same: heldWords.didOpen, other: heldWords.didEnd } as const;
type Verdict = keyof typeof done;
const isVerdict = (code: string | undefined): code is Verdict => code !== undefined && Object.hasOwn(done, code);

const evidences = Object.keys(evidenceLevels) as readonly Evidence[];

interface Said {
  readonly fault: 'no-evidence' | 'too-weak' | 'not-held';
  /** The account whose form it was. */
  readonly about: string | undefined;
}

async function show(request: PageRequest, said?: Said): Promise<PageReply> {
  const { house, who, officer, query } = request;
  if (!officer || !maySettleHeld(officer.roles)) return page(<NotYoursPage frame={request} />, 403);
  const lines = presentHeld(request, await read(house, who, listHeldWaysIn));
  const did = !said && isVerdict(query.did) ? done[query.did] : undefined;
  const frame = { ...request, url: paths.held };
  const chosen = said && request.form.code('evidence');
  const status = said ? (said.fault === 'not-held' ? 409 : 422) : 200;
  return page(
    <HeldPage {...{ frame, lines, evidences, did }} {...{ fault: said?.fault, about: said?.about, chosen }} />,
    status,
  );
}

/** Accounts that are shut because another name and date of birth came with them: by their codes, never by those. */
export const viewHeld: PageHandler = (request) => show(request);

/** Opens one to the person it was, or ends it. */
export const submitHeld: PageHandler = async (request) => {
  const { house, who, form } = request;
  const authenticator = readId<'authenticator'>(form.code('account'));
  const [is, evidence] = [form.code('verdict'), form.code('evidence')];
  if (!authenticator || !isVerdict(is)) return show(request);
  if (!isEvidence(evidence)) return show(request, { fault: 'no-evidence', about: authenticator });
  const settled = await act(house, who, (ctx) => settleHeld(ctx, { authenticator, is, evidence }));
  if (settled.ok) return redirect(`${paths.held}?did=${is}`);
  return settled.refused === 'not-allowed'
    ? show(request)
    : show(request, { fault: settled.refused, about: authenticator });
};
