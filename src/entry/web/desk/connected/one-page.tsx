import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import {
  findMismatch,
  type MismatchId,
  orNothing,
  type Settling,
  settleMismatch,
} from '../../../../work/partners/index.js';
import { readProse } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { MismatchPage } from './one-view.js';
import { presentMismatch } from './present.js';
import { connectedWords } from './words.js';

interface Fault {
  readonly box: 'how' | 'note';
  readonly say: Words;
  readonly status: number;
  readonly isMarked?: boolean;
}

function idOf({ params }: PageRequest): MismatchId {
  const id = readId<'mismatch'>(params.mismatch);
  if (!id) throw new NotFound();
  return id;
}

async function show(request: PageRequest, fault?: Fault): Promise<PageReply> {
  const { house, who, language, place, form } = request;
  const id = idOf(request);
  const found = await read(house, who, (ctx) => findMismatch(ctx, id));
  if (!found) throw new NotFound();
  if (found.mismatch.settledAt) return redirect(`${paths.mismatches}?did=settled`);
  const view = {
    line: presentMismatch(found, { language, timeZone: place.timeZone }),
    canTakeTheirs: found.canTakeTheirs,
    fault: fault && { box: fault.box, text: fault.say[language] },
    note: fault?.isMarked || !form.has('note') ? undefined : form.again('note', ['']),
    chosen: form.code('how'),
  };
  return page(<MismatchPage frame={{ ...request, url: paths.mismatch(id) }} {...view} />, fault?.status ?? 200);
}

/** Both sides of what does not agree, and how it is settled. */
export const viewMismatch: PageHandler = (request) => show(request);

const settlings = ['theirs', 'ours', 'left'] as const satisfies readonly Settling[];

/** Settles it; a case that refuses says why, and nothing that was typed is lost. */
export const submitMismatch: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = idOf(request);
  const how = settlings.find((one) => one === form.code('how'));
  const seen = Number(form.code('version') ?? 0);
  const prose = form.has('note') ? readProse(form.typed('note')) : ({ ok: true, text: undefined } as const);
  if (!prose.ok) {
    const { marked } = prose;
    if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note' }));
    return show(request, { box: 'note', say: prose.say, status: 422, isMarked: marked !== undefined });
  }
  if (!how) return show(request, { box: 'how', say: connectedWords.choose, status: 422 });
  const asked = { id, how, seen, note: prose.text };
  const settled = await orNothing(() => act(house, who, (ctx) => settleMismatch(ctx, asked)));
  if (settled.ok) return redirect(`${paths.mismatches}?did=settled`);
  if (settled.refused === 'no-such-mismatch') throw new NotFound();
  return show(request, { box: 'how', say: connectedWords[settled.refused], status: 409 });
};
