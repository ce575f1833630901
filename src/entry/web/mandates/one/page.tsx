import {
  hideFromDelegate,
  listMandatesOf,
  type MandateStep,
  stepMandate,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { isSealed, listServices } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { nameMandate } from '../named-mandate.js';
import { MandatePage } from './view.js';

/** Steps with a button here; accepting and refusing need the code. */
const steps: readonly string[] = ['suspend', 'resume', 'withdraw', 'give-up'];
const isStep = (text: string | undefined): text is MandateStep => text !== undefined && steps.includes(text);

const findOwn = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) => {
    const { person } = ownResident(request);
    const one = (await listMandatesOf(ctx, person)).find(({ id }) => id === request.params.id);
    if (!one) throw new NotFound();
    const services = (await listServices(ctx)).filter(({ declaration }) => one.services.includes(declaration.service));
    return { mandate: await nameMandate(ctx, request, one, person), services };
  });

/** One mandate: what it gives, and what may become of it. */
export const viewMandate: PageHandler = async (request) => {
  const { language } = request;
  const { mandate, services } = await findOwn(request);
  const jobs = services.map(({ declaration }) => ({
    title: declaration.title[language],
    fields: Object.entries(declaration.fields)
      .filter(([, { mark }]) => isSealed(mark))
      .map(([name, { label }]) => ({ value: `${declaration.service}.${name}`, text: label[language] })),
  }));
  return page(<MandatePage frame={request} mandate={mandate} jobs={jobs} />);
};

export const submitStep: PageHandler = async (request) => {
  const { mandate } = await findOwn(request);
  const step = request.form.code('step');
  if (isStep(step)) await act(request.house, request.who, (ctx) => stepMandate(ctx, { id: mandate.one.id, step }));
  return redirect(paths.mandate(mandate.one.id));
};

export const submitHide: PageHandler = async (request) => {
  const { mandate, services } = await findOwn(request);
  const known = services.flatMap(({ declaration }) =>
    Object.keys(declaration.fields).map((name) => `${declaration.service}.${name}`),
  );
  const hidden = request.form.codes('hidden').filter((one) => known.includes(one));
  await act(request.house, request.who, (ctx) => hideFromDelegate(ctx, { id: mandate.one.id, hidden }));
  return redirect(paths.mandate(mandate.one.id));
};
