import {
  clockOf,
  incidentRole,
  listIncidents,
  listWaiting,
  reportedKinds,
  reportIncident,
  reportMarking,
} from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import { formatMoment } from '../../../../platform/language/index.js';
import { readProse } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { kindWords } from '../incident-words.js';
import { sayClock } from '../say-clock.js';
import { type IncidentLine, IncidentsPage, type Said } from './view.js';
import { hoursWords, incidentsWords } from './words.js';

async function load({ house, who, language, place }: PageRequest): Promise<readonly IncidentLine[]> {
  const now = house.clock.now();
  const found = await read(house, who, async (ctx) => ({
    incidents: await listIncidents(ctx),
    waiting: await listWaiting(ctx),
  }));
  return found.incidents.map((one) => {
    const clock = clockOf(one, now);
    return {
      ...{ id: one.id, kind: kindWords[one.kind][language], clock: clock.state, says: sayClock(clock, language) },
      known: formatMoment(one.knownAt, language, place.timeZone),
      state: incidentsWords[one.closedAt ? 'closed' : one.judgement ? 'judged' : 'open'][language],
      isOpen: !one.closedAt,
      waits: found.waiting.includes(one.id),
    };
  });
}

async function show(request: PageRequest, said: Said = {}): Promise<PageReply> {
  const frame = { ...request, url: paths.incidents };
  const mayHandle = request.officer?.roles.includes(incidentRole) ?? false;
  const lines = mayHandle ? await load(request) : undefined;
  const isWrong = Object.keys(said).length > 0;
  const did = !isWrong && request.query.did === 'report';
  return page(<IncidentsPage frame={frame} lines={lines} did={did} said={said} />, isWrong ? 422 : 200);
}

/** A form for any officer; the incidents for those who handle them. */
export const viewIncidents: PageHandler = (request) => show(request);

/** Reports something; nothing that was typed is lost where it is not right, but for a text marked above OFFICIAL. */
export const submitReport: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const kind = reportedKinds.find((one) => one === form.code('kind'));
  const [miss, hours] = [form.code('miss'), form.code('hours')];
  const prose = readProse(form.typed('what'));
  const faults: Record<string, string> = {};
  if (!kind) faults.kind = incidentsWords.chooseKind[language];
  if (miss !== 'happened' && miss !== 'nearly') faults.miss = incidentsWords.chooseMiss[language];
  if (!hours || !Object.hasOwn(hoursWords, hours)) faults.hours = incidentsWords.chooseHours[language];
  if (!prose.ok) faults.what = prose.say[language];
  else if (!prose.text) faults.what = incidentsWords.sayWhat[language];
  const marked = prose.ok ? undefined : prose.marked;
  if (marked) await act(house, who, async (ctx) => reportMarking(ctx, { tier: marked, where: 'note' }));
  if (!kind || !prose.ok || !prose.text || Object.keys(faults).length > 0)
    return show(request, {
      ...{ faults, chosen: { kind, miss, hours } },
      ...(marked ? {} : { typed: form.again('what', ['']) }),
    });
  const given = { kind, isNearMiss: miss === 'nearly', hoursKnown: Number(hours), what: prose.text };
  const outcome = await act(house, who, (ctx) => reportIncident(ctx, given));
  return redirect(outcome.ok ? `${paths.incidents}?did=report` : paths.desk);
};
