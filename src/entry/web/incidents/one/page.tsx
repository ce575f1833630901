import { findConcern, findIncident } from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { findCase } from '../../../../work/cases/index.js';
import { findReference } from '../../../../work/journeys/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { presentIncident } from './present.js';
import { isStep, takeStep } from './take-step.js';
import { IncidentPage } from './view.js';
import { incidentWords, refusalWords } from './words.js';

const did = {
  scope: incidentWords.didScope,
  judge: incidentWords.didJudge,
  regulator: incidentWords.didRegulator,
  people: incidentWords.didPeople,
  close: incidentWords.didClose,
  acknowledge: incidentWords.didAcknowledge,
  answer: incidentWords.didAnswer,
} as const;

/** The incident that the address names. */
export const incidentOf = ({ params }: PageRequest) => {
  const id = readId<'incident'>(params.id);
  if (!id) throw new NotFound();
  return id;
};

/** The page of an incident, with what is wrong with what was sent; `isShut` where it may not be shown again. */
export async function showIncident(
  request: PageRequest,
  fault?: { readonly text: string; readonly box?: 'reference' | 'answer'; readonly isShut?: boolean },
): Promise<PageReply> {
  const { house, who, language, query, form } = request;
  const id = incidentOf(request);
  const found = await read(house, who, async (ctx) => {
    const one = await findIncident(ctx, id);
    return one && { ...one, staff: await listStaff(ctx), concern: await findConcern(ctx, id) };
  });
  if (!found) throw new NotFound();
  const view = presentIncident(request, found);
  const isDone = (code: string | undefined): code is keyof typeof did => code !== undefined && Object.hasOwn(did, code);
  const said = !fault && isDone(query.did) ? did[query.did][language] : undefined;
  const typed = fault?.box && !fault.isShut ? form.again(fault.box, ['']) : undefined;
  const frame = { ...request, url: paths.incident(id) };
  return page(<IncidentPage {...{ frame, view, fault, did: said, typed }} />, fault ? 422 : 200);
}

/** One incident, for those who handle them; for anybody else there is no such page. */
export const viewIncident: PageHandler = (request) => showIncident(request);

/** Takes it one step on: counts, judges, notes who was told, closes. */
export const submitStep: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const [id, step] = [incidentOf(request), form.code('step')];
  if (!isStep(step)) return redirect(paths.incident(id));
  const about = form.isFilled('reference')
    ? await read(house, who, async (ctx) => {
        const reference = await findReference(ctx, form.typed('reference'));
        return reference === undefined ? undefined : findCase(ctx, { reference });
      })
    : undefined;
  if (step === 'scope' && form.isFilled('reference') && !about)
    return showIncident(request, { text: incidentWords.noCase[language], box: 'reference' });
  const outcome = await act(house, who, (ctx) => takeStep(ctx, { id, step, form, case: about?.id }));
  if (outcome.ok) return redirect(`${paths.incident(id)}?did=${step}`);
  return showIncident(request, { text: refusalWords[outcome.refused][language] });
};
