import {
  mandateActions,
  type RequestRefusal,
  requestMandate,
  takeBackRequest,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { listServices } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { findPrincipal } from '../../desk/find-principal.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { mandateWords } from '../words.js';
import { readChosen, readRequestForm } from './read-form.js';
import { RequestPage, typedBoxes } from './view.js';
import { requestWords } from './words.js';

const readServices = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) => (await listServices(ctx)).map(({ declaration }) => declaration));
type Services = Awaited<ReturnType<typeof readServices>>;

const toJobs = (services: Services, { language }: PageRequest) =>
  services.map(({ service, title }) => ({ value: service, text: title[language] }));

export const viewRequest: PageHandler = async (request) => {
  ownResident(request);
  const chosen = { capacity: undefined, services: [], may: [...mandateActions] };
  return page(
    <RequestPage frame={request} jobs={toJobs(await readServices(request), request)} chosen={chosen} said={{}} />,
  );
};

/** At which field it says what the act refused. */
const refusals: Readonly<Record<RequestRefusal, readonly [field: string, say: Words]>> = {
  'not-for-oneself': ['reference', requestWords.oneself],
  'nothing-chosen': ['services', mandateWords.chooseJobs],
  'wrong-realm': ['services', requestWords.wrongRealm],
  'see-only': ['may', requestWords.seeOnly],
  'needs-birth': ['birth', requestWords.notAChild],
  'not-a-child': ['birth', requestWords.notAChild],
};

function again(request: PageRequest, services: Services, said: Readonly<Record<string, string>>): PageReply {
  const parts = (kind: string) => (kind === 'date' ? ['day', 'month', 'year'] : ['']);
  const typed = Object.fromEntries(
    Object.entries(typedBoxes).map(([name, kind]) => [name, request.form.again(name, parts(kind))]),
  );
  const jobs = toJobs(services, request);
  return page(<RequestPage frame={request} jobs={jobs} chosen={readChosen(request)} said={said} typed={typed} />, 422);
}

/** Asks; nothing of a form that is not right is lost. */
export const submitRequest: PageHandler = async (request) => {
  ownResident(request);
  const services = await readServices(request);
  const asked = services.map(({ service, realm }) => ({ service, realm }));
  const { said, read: form } = readRequestForm(request, asked);
  if (!form) return again(request, services, said);
  const made = await act(request.house, request.who, async (ctx) => {
    const about = await findPrincipal(ctx, request.form.typed('reference')); // whoever asks is not told what was found
    return requestMandate(ctx, { ...form, about });
  });
  if (made.ok) return redirect(`${paths.mandates}?did=asked`);
  const [field, say] = refusals[made.refused];
  return again(request, services, { [field]: say[request.language] });
};

export const submitTakeBack: PageHandler = async (request) => {
  ownResident(request);
  const id = readId<'mandate'>(request.form.code('request'));
  if (id) await act(request.house, request.who, (ctx) => takeBackRequest(ctx, id));
  return redirect(paths.mandates);
};
