import {
  findStanding,
  hideFromDelegate,
  listForFirms,
  listOwnMandates,
  listSelves,
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
import { type NamedMandate, nameMandate } from '../named-mandate.js';
import { listActs } from './list-acts.js';
import { listPast } from './list-past.js';
import { type ButtonStep, buttonOf, GiveUpPage } from './steps-part.js';
import { MandatePage } from './view.js';

/** Accepting and refusing need the code, and have no button here. */
const buttons = Object.keys(buttonOf) as ButtonStep[];
const isStep = (text: string | undefined): text is ButtonStep => text !== undefined && Object.hasOwn(buttonOf, text);

const findOwn = (request: PageRequest) =>
  read(request.house, request.who, async (ctx) => {
    const { person } = ownResident(request);
    const all = [...(await listOwnMandates(ctx, person)), ...(await listForFirms(ctx, person))];
    const one = all.find(({ id }) => id === request.params.id);
    if (!one || one.capacity === 'member') throw new NotFound(); // a membership has its own page
    const services = (await listServices(ctx)).filter(({ declaration }) => one.services.includes(declaration.service));
    const mandate = await nameMandate(ctx, request, one, person);
    const standing = await findStanding(ctx, one.person);
    const isDelegate = !mandate.isGiven && one.firm === undefined; // an adviser steps nothing: an owner of the firm does
    const steps = buttons.filter(
      (step) =>
        !mandate.isOver &&
        (mandate.isGiven || isDelegate) &&
        mayStep(one, step, mandate.isGiven ? 'person' : 'delegate', standing),
    );
    return { mandate, services, steps };
  });

/** What was done under it in the reader's name, and what became of it; for the reader in whose name it is. */
const readOwn = (request: PageRequest, { one }: NamedMandate) =>
  read(request.house, request.who, async (ctx) => {
    const { person } = ownResident(request);
    return {
      acts: await listActs(ctx, request, one, person),
      past: await listPast(ctx, request, one, await listSelves(ctx, person)),
      acted: one.firm ? await listActed(ctx, request, one.person, one.firm) : undefined,
    };
  });

/** One mandate: what it gives, and what may become of it. */
export const viewMandate: PageHandler = async (request) => {
  const { language } = request;
  const { mandate, services, steps } = await findOwn(request);
  const own = mandate.isGiven ? await readOwn(request, mandate) : undefined;
  const jobs = listAnswers(services, language);
  const purposes = services.flatMap(({ declaration }) => purposesOf(declaration));
  return page(<MandatePage frame={request} {...{ mandate, jobs, purposes, own, steps }} />);
};

export const submitStep: PageHandler = async (request) => {
  const { mandate, steps } = await findOwn(request);
  const step = request.form.code('step');
  const isSure = step !== 'give-up' || request.form.code('sure') === 'yes'; // whoever acts cannot undo it
  if (!isSure && steps.includes('give-up')) return page(<GiveUpPage frame={request} mandate={mandate} />);
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
