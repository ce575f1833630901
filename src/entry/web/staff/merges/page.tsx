import {
  type AccountMerge,
  type Doubt,
  doubtMerge,
  doubts,
  findMergeByReference,
  listInDoubt,
  maySettleHeld,
  mergeReference,
  settleMerge,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { dateOf, formatDate } from '../../../../platform/language/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { NotYoursPage } from '../held/view.js';
import { type MergeLine, MergesPage } from './view.js';
import { mergesWords } from './words.js';

const done = { doubt: mergesWords.didDoubt, part: mergesWords.didPart, keep: mergesWords.didKeep } as const;
const isDone = (code: string | undefined): code is keyof typeof done => code !== undefined && Object.hasOwn(done, code);
const isDoubt = (code: string | undefined): code is Doubt => (doubts as readonly (string | undefined)[]).includes(code);

type Fault = 'unknown' | 'no-reason' | 'no-such-merge' | 'second-person' | 'no-longer';
interface Said {
  readonly fault?: Fault;
  /** The reference that was typed into the box of references, or sent along by its form. */
  readonly reference?: string | undefined;
}

const isOurs = ({ officer }: PageRequest): boolean => officer !== undefined && maySettleHeld(officer.roles);

function present({ language, place, officer }: PageRequest, one: AccountMerge): MergeLine {
  return {
    ...{ id: one.id, reference: mergeReference(one.id), isOwn: one.doubtedBy === officer?.person },
    on: formatDate(dateOf(one.mergedAt, place.timeZone), language),
    why: isDoubt(one.why) ? mergesWords[one.why][language] : undefined,
  };
}

async function show(request: PageRequest, { fault, reference }: Said = {}): Promise<PageReply> {
  const { house, who, query } = request;
  if (!isOurs(request)) return page(<NotYoursPage frame={request} />, 403);
  const { waiting, found } = await read(house, who, async (ctx) => ({
    waiting: await listInDoubt(ctx),
    found: reference === undefined ? undefined : await findMergeByReference(ctx, reference),
  }));
  const view = {
    ...{ waiting: waiting.map((one) => present(request, one)), found: found && present(request, found) },
    ...{ fault, typed: reference, did: !fault && isDone(query.did) ? done[query.did] : undefined },
  };
  const status = fault === undefined ? 200 : fault === 'no-reason' || fault === 'unknown' ? 422 : 409;
  return page(<MergesPage frame={{ ...request, url: paths.merges }} {...view} doubts={doubts} />, status);
}

/** What waits for a second officer, and a box for the reference of a letter. */
export const viewMerges: PageHandler = (request) => show(request);

async function find(request: PageRequest): Promise<PageReply> {
  const reference = request.form.code('reference') ?? '';
  const found = await read(request.house, request.who, (ctx) => findMergeByReference(ctx, reference));
  return show(request, found ? { reference } : { reference, fault: 'unknown' });
}

/** Finds a merge, takes one apart, or settles one that a colleague took apart. */
export const submitMerges: PageHandler = async (request) => {
  const { house, who, form } = request;
  if (!isOurs(request)) return show(request);
  const [step, why, id] = [form.code('step'), form.code('why'), readId<'account-merge'>(form.code('merge'))];
  if (!id || !isDone(step)) return find(request);
  if (step === 'doubt' && !isDoubt(why)) return show(request, { reference: mergeReference(id), fault: 'no-reason' });
  const outcome = await act(house, who, async (ctx) =>
    step === 'doubt' ? doubtMerge(ctx, { id, why: why as Doubt }) : settleMerge(ctx, { id, verdict: step }),
  );
  if (outcome.ok) return redirect(`${paths.merges}?did=${step}`);
  return outcome.refused === 'not-allowed' ? show(request) : show(request, { fault: outcome.refused });
};
