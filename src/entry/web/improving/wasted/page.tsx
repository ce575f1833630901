import { reportMarking } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import { listOwnSteps, sayWastedTime } from '../../../../work/participation/index.js';
import { listServices, readProse } from '../../../../work/services/index.js';
import { isStep } from '../../layout/step-of.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { WastedPage } from './view.js';
import { wastedWords } from './words.js';

interface Meant {
  readonly step: string | undefined;
  readonly service: string | undefined;
  readonly state: string | undefined;
}

interface Fault {
  readonly say: Words;
  /** False for a text that was marked too high: it is not shown back. */
  readonly isKept: boolean;
}

async function show(request: PageRequest, meant: Meant, fault?: Fault): Promise<PageReply> {
  const { house, who, form, query } = request;
  if (request.officer?.shares !== undefined) throw new NotFound();
  const found = await read(house, who, async (ctx) => ({
    own: await listOwnSteps(ctx),
    services: await listServices(ctx),
  }));
  const typed = fault?.isKept ? form.again('why', ['']) : undefined;
  const step = isStep(meant.step) ? meant.step : undefined;
  const frame = { ...request, url: paths.wastedTime };
  const did = query.did === 'sent' && !fault;
  const shown = { ...found, ...meant, step, typed, fault: fault?.say, did, now: house.clock.now() };
  return page(<WastedPage frame={frame} {...shown} />, fault ? 422 : 200);
}

/** The form about the step that the address names, and what the officer said before with its answers. */
export const viewWasted: PageHandler = (request) => {
  const { step, service, state } = request.query;
  return show(request, { step, service, state });
};

/** Sends it to whoever owns the service, or to administrators. */
export const submitWasted: PageHandler = async (request) => {
  const { house, who, form } = request;
  const meant = { step: form.code('step'), service: form.code('service'), state: form.code('state') };
  const { step } = meant;
  if (!isStep(step)) throw new NotFound();
  const prose = readProse(form.typed('why'));
  if (!prose.ok) {
    const { marked } = prose;
    if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note' }));
    return show(request, meant, { say: prose.say, isKept: !marked });
  }
  const why = prose.text;
  if (!why) return show(request, meant, { say: wastedWords.sayWhy, isKept: true });
  const said = await act(house, who, (ctx) => sayWastedTime(ctx, { ...meant, step, why }));
  if (!said.ok) throw new NotFound();
  return redirect(`${paths.wastedTime}?did=sent`);
};
