import {
  type Capacity,
  capacities,
  type MandateAction,
  mandateActions,
  offerMandate,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { listServices, readName } from '../../../../work/services/index.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { mandateWords } from '../words.js';
import { GivePage, OfferedPage } from './view.js';

const lengths = [7, 31, 366];

interface Chosen {
  readonly capacity: string | undefined;
  readonly services: readonly string[];
  readonly may: readonly string[];
  readonly days: number;
}

const readChosen = ({ form }: PageRequest): Chosen => ({
  capacity: form.code('capacity'),
  services: form.codes('services'),
  may: form.codes('may'),
  days: Number(form.code('days') ?? 0),
});

const listJobs = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) =>
    (await listServices(ctx)).map(({ declaration }) => ({
      value: declaration.service,
      text: declaration.title[request.language],
    })),
  );

const isWord = (capacity: string | undefined): capacity is Capacity =>
  capacity !== undefined && Object.hasOwn(capacities, capacity) && capacities[capacity as Capacity] === 'word';
const isAction = (text: string): text is MandateAction => (mandateActions as readonly string[]).includes(text);

/** What is wrong with what was chosen and typed, by field, in words. */
function faultsOf({ language, form }: PageRequest, { capacity, services, may, days }: Chosen, jobs: readonly string[]) {
  const said: Record<string, string> = {};
  const [mine, theirs] = [readName(form.typed('my-name')), readName(form.typed('their-name'))];
  if (!mine.ok) said['my-name'] = mine.say[language];
  if (!theirs.ok) said['their-name'] = theirs.say[language];
  if (!isWord(capacity)) said.capacity = mandateWords.chooseCapacity[language];
  if (services.length === 0 || !services.every((one) => jobs.includes(one)))
    said.services = mandateWords.chooseJobs[language];
  if (may.length === 0 || !may.every(isAction)) said.may = mandateWords.chooseMay[language];
  if (!lengths.includes(days)) said.days = mandateWords.chooseDays[language];
  return { said, names: mine.ok && theirs.ok ? { person: mine.value, delegate: theirs.value } : undefined };
}

export const viewGive: PageHandler = async (request) => {
  const chosen = { capacity: undefined, services: [], may: [...mandateActions], days: 7 };
  return page(<GivePage frame={request} jobs={await listJobs(request)} chosen={chosen} said={{}} />);
};

/** Offers the mandate and shows its code, once; nothing of a form that is not right is lost. */
export const submitGive: PageHandler = async (request) => {
  const jobs = await listJobs(request);
  const chosen = readChosen(request);
  const { said, names } = faultsOf(
    request,
    chosen,
    jobs.map(({ value }) => value),
  );
  const { capacity, services, may, days } = chosen;
  if (Object.keys(said).length > 0 || !names || !isWord(capacity)) {
    const { form } = request;
    const typed = { 'my-name': form.again('my-name', ['']), 'their-name': form.again('their-name', ['']) };
    return page(<GivePage frame={request} jobs={jobs} chosen={chosen} said={said} typed={typed} />, 422);
  }
  const asked = { capacity, services, may: may.filter(isAction), days, names };
  const offered = await act(request.house, request.who, (ctx) => offerMandate(ctx, asked));
  if (!offered.ok) return redirect(paths.mandates);
  return page(<OfferedPage frame={request} code={offered.value.code} />);
};
