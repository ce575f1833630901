import {
  type Capacity,
  capacities,
  isByWord,
  type MandateAction,
  type MandateToOffer,
  mandateActions,
} from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { listServices, readName } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { mandateWords } from '../words.js';

const lengths = [7, 31, 366];

/** What was chosen, as the page shows it again. */
export interface Chosen {
  readonly capacity: string | undefined;
  readonly services: readonly string[];
  readonly may: readonly string[];
  readonly days: number;
}

export const firstChosen: Chosen = { capacity: undefined, services: [], may: [...mandateActions], days: 7 };

export const readChosen = ({ form }: PageRequest): Chosen => ({
  capacity: form.code('capacity'),
  services: form.codes('services'),
  may: form.codes('may'),
  days: Number(form.code('days') ?? 0),
});

/** The services that a mandate may name. */
export const listJobs = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) =>
    (await listServices(ctx)).map(({ declaration }) => ({
      value: declaration.service,
      text: declaration.title[request.language],
    })),
  );

const isWord = (capacity: string | undefined): capacity is Capacity =>
  capacity !== undefined && Object.hasOwn(capacities, capacity) && isByWord(capacity as Capacity);
export const isAction = (text: string): text is MandateAction => (mandateActions as readonly string[]).includes(text);

/** What the two names are typed into. */
const nameBoxes = ['my-name', 'their-name'] as const;

/** What is wrong with the services, with what may be done and for how long, by field, in words. */
export function judgeJob(request: PageRequest, jobs: readonly string[]): Readonly<Record<string, string>> {
  const { services, may, days } = readChosen(request);
  const { language } = request;
  const said: Record<string, string> = {};
  if (services.length === 0 || !services.every((one) => jobs.includes(one)))
    said.services = mandateWords.chooseJobs[language];
  if (may.length === 0 || !may.every(isAction)) said.may = mandateWords.chooseMay[language];
  if (!lengths.includes(days)) said.days = mandateWords.chooseDays[language];
  return said;
}

/** The mandate that a form gives, or what is wrong with what was chosen and typed, by field, in words. */
export function readGiven(
  request: PageRequest,
  jobs: readonly string[],
): { readonly said: Readonly<Record<string, string>>; readonly given: MandateToOffer | undefined } {
  const { language, form } = request;
  const { capacity, services, may, days } = readChosen(request);
  const said: Record<string, string> = {};
  const [mine, theirs] = [
    readName(form.typed('my-name'), mandateWords.typeMine),
    readName(form.typed('their-name'), mandateWords.typeTheirs),
  ];
  if (!mine.ok) said['my-name'] = mine.say[language];
  if (!theirs.ok) said['their-name'] = theirs.say[language];
  if (!isWord(capacity)) said.capacity = mandateWords.chooseCapacity[language];
  const isInterpreter = capacity === 'interpreter';
  const { services: jobFault, ...rest } = judgeJob(request, jobs);
  const fault = isInterpreter && services.length > 1 ? mandateWords.oneJob[language] : jobFault;
  Object.assign(said, fault === undefined ? {} : { services: fault }, isInterpreter ? {} : rest); // their acts and time are set
  if (Object.keys(said).length > 0 || !mine.ok || !theirs.ok || !isWord(capacity)) return { said, given: undefined };
  const job = isInterpreter ? ({ may: ['fill'], days: 1 } as const) : { may: may.filter(isAction), days };
  return { said, given: { capacity, services, ...job, names: { person: mine.value, delegate: theirs.value } } };
}

/** The names as they were typed, to be written back. */
export const typedNames = ({ form }: PageRequest) =>
  Object.fromEntries(nameBoxes.map((name) => [name, form.again(name, [''])]));
