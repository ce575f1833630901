import {
  findStanding,
  hideFromDelegate,
  listForFirms,
  listOwnMandates,
  mayStep,
  shareLooks,
  stepMandate,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { listServices, purposesOf } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { listActed } from '../../firms/list-acted.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { listAnswers, readHidden } from '../hidden/list-answers.js';
import { nameMandate } from '../named-mandate.js';
import { type ButtonStep, buttonOf, MandatePage } from './view.js';

/** Accepting and refusing need the code, and have no button here. */
const buttons = Object.keys(buttonOf) as ButtonStep[];
const isStep = (text: string | undefined): text is ButtonStep => text !== undefined && Object.hasOwn(buttonOf, text);

const findOwn = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) => {
    const { person } = ownResident(request);
    const all = [...(await listOwnMandates(ctx, person)), ...(await listForFirms(ctx, person))];
    const one = all.find(({ id }) => id === request.params.id);
    if (!one) throw new NotFound();
    const services = (await listServices(ctx)).filter(({ declaration }) => one.services.includes(declaration.service));
    const mandate = await nameMandate(ctx, request, one, person);
    const standing = await findStanding(ctx, one.person);
    const isDelegate = !mandate.isGiven && one.firm === undefined; // an adviser steps nothing: an owner of the firm does
    const steps = buttons.filter(
      (step) =>
        (mandate.isGiven || isDelegate) && mayStep(one, step, mandate.isGiven ? 'person' : 'delegate', standing),
    );
    const acted = mandate.isGiven && one.firm ? await listActed(ctx, request, one.person, one.firm) : undefined;
    return { mandate, services, steps, acted };
  });

/** One mandate: what it gives, and what may become of it. */
export const viewMandate: PageHandler = async (request) => {
  const { language } = request;
  const { mandate, services, steps, acted } = await findOwn(request);
  const jobs = listAnswers(services, language);
  const purposes = services.flatMap(({ declaration }) => purposesOf(declaration));
  return page(<MandatePage frame={request} {...{ mandate, jobs, purposes, acted, steps }} />);
};

export const submitStep: PageHandler = async (request) => {
  const { mandate } = await findOwn(request);
  const step = request.form.code('step');
  if (isStep(step)) await act(request.house, request.who, (ctx) => stepMandate(ctx, { id: mandate.one.id, step }));
  return redirect(paths.mandate(mandate.one.id));
};

export const submitHide: PageHandler = async (request) => {
  const { mandate, services } = await findOwn(request);
  const hidden = readHidden(request, services);
  await act(request.house, request.who, (ctx) => hideFromDelegate(ctx, { id: mandate.one.id, hidden }));
  return redirect(paths.mandate(mandate.one.id));
};

/** Lets the delegate read who looked, or no longer. */
export const submitShare: PageHandler = async (request) => {
  const { mandate } = await findOwn(request);
  const isShared = request.form.code('share') === 'yes';
  await act(request.house, request.who, (ctx) => shareLooks(ctx, { id: mandate.one.id, isShared }));
  return redirect(paths.mandate(mandate.one.id));
};
