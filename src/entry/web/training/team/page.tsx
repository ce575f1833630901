import {
  countIncidents,
  countUnderstanding,
  lapsingWeeks,
  listManagedTraining,
  readTraining,
  waiverReasons,
  waiversAMonth,
  waiveTraining,
} from '../../../../foundation/assurance/index.js';
import { listOrgUnits } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { fill, formatNumber } from '../../../../platform/language/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { listMarked } from '../list-marked.js';
import { presentTeam } from './present.js';
import { TeamPage } from './view.js';
import { teamWords } from './words.js';

async function show(request: PageRequest, fault?: { say: string; status: number }): Promise<PageReply> {
  const { house, who } = request;
  const found = await read(house, who, async (ctx) => {
    const lines = await listManagedTraining(ctx);
    return {
      lines,
      weeks: lapsingWeeks(lines, ctx.clock.now()),
      units: await listOrgUnits(ctx),
      understood: await countUnderstanding(ctx),
      incidents: await countIncidents(ctx),
    };
  });
  const [modules, marked] = [await readTraining(), await listMarked(request)];
  const view = presentTeam(request, { ...found, modules, marked });
  const did = request.query.did === 'waive' && !fault;
  return page(<TeamPage frame={request} {...view} did={did} fault={fault?.say} />, fault?.status ?? 200);
}

/** Who of those for whom the officer answers is in date, and what the training does. */
export const viewTeam: PageHandler = (request) => show(request);

const statuses = {
  'not-allowed': 403,
  'own-training': 403,
  'no-such-person': 409,
  'waived-already': 409,
  'too-often': 409,
} as const;

/** A duty manager lets somebody work for a day without training. */
export const submitWaiver: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const person = readId<'person'>(form.code('person'));
  const reason = waiverReasons.find((one) => one === form.code('reason'));
  if (!person) return redirect(paths.trainingTeam);
  if (!reason) return show(request, { say: teamWords.choose[language], status: 422 });
  const outcome = await act(house, who, (ctx) => waiveTraining(ctx, { person, reason }));
  if (outcome.ok) return redirect(`${paths.trainingTeam}?did=waive`);
  const count = formatNumber(waiversAMonth, language);
  const say = fill(teamWords[outcome.refused][language], { count });
  return show(request, { say, status: statuses[outcome.refused] });
};
